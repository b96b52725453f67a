import type { ReactNode } from 'react';

interface Props {
  title: string;
  children?: ReactNode;
}

/** In place of a list or an article that is not there. */
export function Blank({ title, children }: Props) {
  return (
    <div className="blank">
      <svg className="art" viewBox="0 0 120 90" aria-hidden="true">
        <path d="M30 26h46v54H30z" />
        <path d="M38 38h30M38 46h30M38 54h20" />
        <path className="a" d="M44 26V12h46v54H76" />
        <path className="a" d="M52 20h30" />
      </svg>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

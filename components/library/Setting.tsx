import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  /** The text tells how it goes on, and is read out when it changes. */
  isStatus?: boolean;
  children?: ReactNode;
}

/** One matter of the storage page: what it is, how it stands, and what can be done. */
export function Setting({ title, text, isStatus = false, children }: Props) {
  return (
    <section className="set">
      <div>
        <h2 className="n1">{title}</h2>
        {isStatus ? <output className="n2">{text}</output> : <p className="n2">{text}</p>}
      </div>
      <div className="acts">{children}</div>
    </section>
  );
}

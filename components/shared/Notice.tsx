import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  /** Buttons: the way out. */
  children?: ReactNode;
}

/** Something went wrong that nobody expected: what it means, and what can be done. */
export function Notice({ title, text, children }: Props) {
  return (
    <div className="note bad" role="alert">
      <CircleAlert className="i" aria-hidden="true" />
      <div className="grow">
        <strong>{title}</strong>
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}

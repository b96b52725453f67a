import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

/** Buttons that are one tab stop, with the arrows, Home and End inside. */
export function Toolbar({ label, className, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const current = useRef(0);

  // After every render, since the buttons come and go with what can be done.
  useLayoutEffect(() => {
    const buttons = listButtons(bar.current!);
    current.current = Math.min(current.current, Math.max(buttons.length - 1, 0));
    for (const [index, button] of buttons.entries()) button.tabIndex = index === current.current ? 0 : -1;
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = listButtons(bar.current!);
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = from < 0 ? undefined : step(event.key, from, buttons.length, getComputedStyle(bar.current!).direction);
    if (to === undefined) return;
    event.preventDefault();
    buttons[from]!.tabIndex = -1;
    buttons[to]!.tabIndex = 0;
    buttons[to]!.focus();
    current.current = to;
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons hold the focus
    <div ref={bar} role="toolbar" aria-label={label} className={className} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

function listButtons(bar: HTMLElement): HTMLButtonElement[] {
  return [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled, [role^=menuitem])')].filter((button) =>
    button.checkVisibility(),
  );
}

function step(key: string, from: number, count: number, direction: string): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === back) return (from + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

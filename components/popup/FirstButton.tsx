import { type ComponentProps, useLayoutEffect, useRef } from 'react';

/** The button of a view that takes the focus, unless something else has it: the one before it has just gone. */
export function FirstButton({ className, children, ...others }: Omit<ComponentProps<'button'>, 'ref' | 'type'>) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current!.focus();
  }, []);
  return (
    <button ref={button} className={className} type="button" {...others}>
      {children}
    </button>
  );
}

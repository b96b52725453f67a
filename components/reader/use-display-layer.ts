import { useCallback, useState } from 'react';

/** Whether the display settings are open. Closing gives the focus back to the button that opened them. */
export function useDisplayLayer() {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    const holdsFocus = document.activeElement?.closest('dialog.display');
    setOpen(false);
    if (holdsFocus) document.querySelector<HTMLElement>('[data-opens="display"]')?.focus();
  }, []);
  return { isOpen, toggle: () => setOpen(!isOpen), close };
}

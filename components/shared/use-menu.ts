import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A button with a menu: the focus goes in, the arrows walk it, and Escape, Tab or a click elsewhere closes it. */
export function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const items = listItems(place.current);
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
    const onPointerDown = (event: PointerEvent) => {
      if (!place.current!.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  function close() {
    setOpen(false);
    button.current!.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isOpen) return;
    if (event.key === 'Tab') return setOpen(false);
    const items = listItems(place.current);
    const from = items.indexOf(document.activeElement as HTMLButtonElement);
    const target = {
      ArrowDown: items[(from + 1) % items.length],
      ArrowUp: items[(from - 1 + items.length) % items.length],
      Home: items[0],
      End: items.at(-1),
      Escape: button.current,
    }[event.key];
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else target.focus();
  }

  return { isOpen, place, button, toggle: () => setOpen(!isOpen), close, onKeyDown };
}

function listItems(place: HTMLElement | null): HTMLButtonElement[] {
  return [...(place?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]') ?? [])];
}

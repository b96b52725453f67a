import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place-beside';
import './popover.css';

interface Props {
  label: string;
  /** What it belongs to: it stands beside it, and the focus returns there. */
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}

/** Something small over the page. A click elsewhere or Escape closes it, as the browser does by itself. */
export function Popover({ label, anchor, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = box.current!;
    element.showPopover();
    const place = () => placeBeside(element, anchor);
    place();
    // A bar of the browser's own comes or goes, or the device is turned.
    window.addEventListener('resize', place);
    element.querySelector<HTMLElement>('input, button')?.focus();
    return () => {
      window.removeEventListener('resize', place);
      if (element.contains(document.activeElement)) anchor.focus();
    };
  }, [anchor]);

  return (
    <dialog
      ref={box}
      popover="auto"
      aria-label={label}
      className="pop popover"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {children}
    </dialog>
  );
}

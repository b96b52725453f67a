import { Check, type LucideIcon } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useMenu } from './use-menu';
import './menu.css';
import { placeBeside } from './place-beside';

export interface MenuItem {
  text: string;
  Icon?: LucideIcon;
  /** One of the items is what is chosen now. */
  isChosen?: boolean;
  run: () => void;
}

interface Props {
  label: string;
  className: string;
  items: MenuItem[];
  tabIndex?: number | undefined;
  /** What the button shows. */
  children: ReactNode;
}

/** A button that opens a menu over everything else, below it or above it, where there is room. */
export function MenuButton({ label, className, items, tabIndex, children }: Props) {
  const { isOpen, place, button, toggle, close, onKeyDown } = useMenu();
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (isOpen) placeBeside(list.current!, button.current!);
  }, [isOpen, button]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the items inside
    <div ref={place} className="menu-place" onKeyDown={onKeyDown}>
      <button
        ref={button}
        className={className}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={toggle}
      >
        {children}
      </button>
      {isOpen && (
        <div ref={list} className="pop menu" role="menu" aria-label={label}>
          {items.map(({ text, Icon, isChosen, run }) => (
            <button
              key={text}
              role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={isChosen}
              type="button"
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
            >
              {Icon && <Icon className="i" aria-hidden="true" />}
              {isChosen !== undefined && (
                <Check className="i" aria-hidden="true" visibility={isChosen ? undefined : 'hidden'} />
              )}
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

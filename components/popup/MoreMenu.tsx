import { Copy, Download, Ellipsis, ListPlus, Quote } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PopupActions } from './popup-actions';

interface Props {
  actions: Pick<PopupActions, 'download' | 'copyMarkdown' | 'copyCitation'>;
  /** When something was left out. */
  onShowLeftOut: (() => void) | undefined;
}

export function MoreMenu({ actions, onShowLeftOut }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isOpen) listItems(place.current)[0]?.focus();
  }, [isOpen]);

  useEffect(() => {
    function onPointerDown(event: PointerEvent) {
      if (!place.current!.contains(event.target as Node)) setOpen(false);
    }
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);

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
    if (event.key === 'Escape') close();
    else target.focus();
  }

  const items = [
    { icon: Download, text: i18n.t('popup.downloadMarkdown'), shortcut: 'D', run: actions.download },
    { icon: Copy, text: i18n.t('popup.copy'), shortcut: 'C', run: actions.copyMarkdown },
    { icon: Quote, text: i18n.t('popup.copyCitation'), shortcut: null, run: actions.copyCitation },
    ...(onShowLeftOut
      ? [{ icon: ListPlus, text: i18n.t('article.leftOut.title'), shortcut: null, run: onShowLeftOut }]
      : []),
  ];

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the items inside
    <div ref={place} className="p-more" onKeyDown={onKeyDown}>
      <button
        ref={button}
        className="icon-btn"
        type="button"
        aria-label={i18n.t('popup.more')}
        title={i18n.t('popup.more')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Ellipsis className="i i-18" aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="pop menu" role="menu" aria-label={i18n.t('popup.more')}>
          {items.map(({ icon: Icon, text, shortcut, run }) => (
            <button
              key={text}
              role="menuitem"
              type="button"
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
            >
              <Icon className="i" aria-hidden="true" />
              {text}
              {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function listItems(place: HTMLElement | null): HTMLButtonElement[] {
  return [...(place?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
}

import { ALargeSmall, Copy, Download, Ellipsis, ListPlus, Quote } from 'lucide-react';
import { i18n } from '#i18n';
import { useMenu } from '../shared/use-menu';
import type { PopupActions } from './popup-actions';

interface Props {
  actions: Pick<PopupActions, 'download' | 'copyMarkdown' | 'copyCitation'>;
  /** When something was left out. */
  onShowLeftOut: (() => void) | undefined;
  onDisplay: () => void;
}

export function MoreMenu({ actions, onShowLeftOut, onDisplay }: Props) {
  const { isOpen, place, button, toggle, close, onKeyDown } = useMenu();

  const items = [
    { icon: Download, text: i18n.t('popup.downloadMarkdown'), shortcut: 'D', run: actions.download },
    { icon: Copy, text: i18n.t('popup.copy'), shortcut: 'C', run: actions.copyMarkdown },
    { icon: Quote, text: i18n.t('popup.copyCitation'), shortcut: null, run: actions.copyCitation },
    ...(onShowLeftOut
      ? [{ icon: ListPlus, text: i18n.t('article.leftOut.title'), shortcut: null, run: onShowLeftOut }]
      : []),
    { icon: ALargeSmall, text: i18n.t('shared.display.title'), shortcut: 'A', run: onDisplay },
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
        data-opens="display"
        onClick={toggle}
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

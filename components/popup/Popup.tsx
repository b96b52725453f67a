import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { ArticleTextHandle } from '../article/ArticleText';
import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { Toast } from '../shared/Toast';
import { useShortcuts } from '../shared/use-shortcuts';
import { ArticleView } from './ArticleView';
import { messageKind } from './messages';
import { MessageView } from './MessageView';
import type { PopupActions } from './popup-actions';
import { listPopupShortcuts } from './popup-shortcuts';
import type { PopupState } from './popup-state';

// Most popups are closed without it.
const DisplayLayer = lazy(() => import('../shared/DisplayLayer').then((module) => ({ default: module.DisplayLayer })));

interface Props {
  state: PopupState;
  actions: PopupActions;
}

/** Everything that the toolbar button opens. */
export function Popup({ state, actions }: Props) {
  const { page, copy, spotlight } = state;
  const message = messageKind(page);
  const text = useRef<ArticleTextHandle>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isDisplayOpen, setDisplayOpen] = useState(false);
  const closeDisplay = useCallback(() => {
    if (document.activeElement?.closest('dialog.display')) focusFirst('[data-opens="display"], .popup button');
    setDisplayOpen(false);
  }, []);
  const toggleDisplay = () => (isDisplayOpen ? closeDisplay() : setDisplayOpen(true));

  function escape(): unknown {
    if (isDisplayOpen) return closeDisplay();
    if (spotlight) return actions.follow(null);
    return actions.close?.() ?? false;
  }

  useShortcuts({
    Escape: escape,
    a: toggleDisplay,
    '?': () => setHelpOpen(true),
    ...(!message && {
      s: () => (copy.status === 'saved' ? actions.remove() : actions.save()),
      o: actions.openInReader,
      // On a button or a link, Enter is that control's own.
      Enter: (event) => !isControl(event.target) && actions.openInReader(),
      c: actions.copyMarkdown,
      d: actions.download,
      e: () => text.current?.stepEntity(1),
      'Shift e': () => text.current?.stepEntity(-1),
      j: () => (spotlight ? actions.step(1) : text.current?.stepParagraph(1)),
      k: () => (spotlight ? actions.step(-1) : text.current?.stepParagraph(-1)),
    }),
  });

  return (
    <>
      {message ? (
        <MessageView
          key={message}
          kind={message}
          state={state}
          actions={actions}
          siteName={page.status === 'forbidden' ? null : siteNameOf(state)}
        />
      ) : (
        <ArticleView
          state={state}
          actions={actions}
          siteName={siteNameOf(state)}
          textRef={text}
          onDisplay={toggleDisplay}
        />
      )}
      {isDisplayOpen && (
        <Suspense>
          <DisplayLayer onClose={closeDisplay} />
        </Suspense>
      )}
      <Toast message={state.message} onClose={actions.dismissMessage} seconds={state.message?.action ? 10 : 3} />
      {isHelpOpen && <ShortcutsDialog shortcuts={listPopupShortcuts()} onClose={() => setHelpOpen(false)} />}
    </>
  );
}

function focusFirst(css: string): void {
  document.querySelector<HTMLElement>(css)?.focus();
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, [role=button]') !== null;
}

/** Until the page has said what its site is called, the address has to do. */
function siteNameOf({ page, tab }: PopupState): string {
  if (page.status === 'found') return page.article.siteName;
  return tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname.replace(/^www\./, '') : '';
}

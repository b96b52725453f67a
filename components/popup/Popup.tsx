import { Suspense, useCallback, useRef, useState } from 'react';
import type { ArticleTextHandle } from '../article/ArticleText';
import { Toast } from '../shared/Toast';
import { useShortcuts } from '../shared/use-shortcuts';
import { ArticleView } from './ArticleView';
import { DisplayLayer, MessageView, PopupShortcuts } from './later';
import { messageKind } from './message-kind';
import type { PopupActions } from './popup-actions';
import type { PopupState } from './popup-state';

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
        // The frame stays while the words come.
        <Suspense fallback={<main className="popup" aria-busy="true" />}>
          <MessageView
            key={message}
            kind={message}
            state={state}
            actions={actions}
            siteName={page.status === 'forbidden' ? null : siteNameOf(state)}
          />
        </Suspense>
      ) : (
        <ArticleView
          state={state}
          actions={actions}
          siteName={siteNameOf(state)}
          textRef={text}
          onDisplay={toggleDisplay}
        />
      )}
      <Suspense>
        {isDisplayOpen && <DisplayLayer onClose={closeDisplay} />}
        {isHelpOpen && <PopupShortcuts onClose={() => setHelpOpen(false)} />}
      </Suspense>
      <Toast message={state.message} onClose={actions.dismissMessage} seconds={state.message?.action ? 10 : 3} />
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

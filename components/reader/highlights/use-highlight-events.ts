import { useEffect, useRef } from 'react';
import type { Highlights } from './use-highlights';

/** A click on a highlight, Enter on one that has the focus, and Tab from a selection, lead to the bar. */
export function useHighlightEvents(highlights: Highlights): void {
  const latest = useRef(highlights);
  useEffect(() => {
    latest.current = highlights;
  });

  useEffect(() => {
    const root = latest.current.text.current!;
    const stopping = new AbortController();
    const { signal } = stopping;
    const isInBar = (target: EventTarget | null) =>
      target instanceof Node && latest.current.bar.current?.contains(target) === true;

    function onClick({ target }: MouseEvent) {
      // A click in a highlight on a link or a name is for what lies on top; one that ends a selection is for that.
      if (!(target instanceof Element) || target.closest('a, mark.ent:not(.off)')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = idOf(target.closest('span.hl'));
      if (id) latest.current.open(id, false);
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const id = event.key === 'Enter' && event.target instanceof Element && event.target.matches('span.hl');
      if (id) {
        event.preventDefault();
        latest.current.open(idOf(event.target as Element)!, true);
      }
      // The selection is where the reader is; the bar stands after all the tab stops of the text.
      if (event.key !== 'Tab' || !latest.current.selected || isInBar(event.target) || isElsewhere()) return;
      event.preventDefault();
      latest.current.bar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
    }
    const isElsewhere = () =>
      document.activeElement !== document.body && !root.closest('main')!.contains(document.activeElement);
    // Tab leads out of the bar of a highlight, and then it is done.
    function onElsewhere({ target }: Event) {
      if (!isInBar(target) && !(target instanceof Element && target.matches('span.hl:focus'))) latest.current.dismiss();
    }
    root.addEventListener('click', onClick, { signal });
    document.addEventListener('keydown', onKeyDown, { signal });
    document.addEventListener('pointerdown', onElsewhere, { signal });
    document.addEventListener('focusin', onElsewhere, { signal });
    return () => stopping.abort();
  }, []);
}

function idOf(piece: Element | null): string | undefined {
  return piece instanceof HTMLElement ? piece.dataset['highlight'] : undefined;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lastLine, placeBar } from './place-bar';
import { piecesOf } from './show-highlights';
import type { Highlights } from './use-highlights';

const openMilliseconds = 350;
/** Time to cross the gap between the highlight and its note. */
const closeMilliseconds = 200;

/** The note of the highlight that the pointer rests on or that has the focus. */
export function NotePeek({ highlights: { highlights, text } }: { highlights: Highlights }) {
  const [id, setId] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const note = highlights.find((highlight) => highlight.id === id)?.note ?? '';

  useEffect(() => {
    const root = text.current!;
    const stopping = new AbortController();
    const { signal } = stopping;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (next: string | null, milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setId(next), milliseconds);
    };
    const idAt = (target: EventTarget | null) =>
      target instanceof Element && root.contains(target) ? pieceAt(target)?.dataset['highlight'] : undefined;

    function onPointerOver({ target, pointerType }: PointerEvent) {
      if (pointerType === 'touch') return;
      const found = idAt(target);
      if (found !== undefined) later(found, openMilliseconds);
      else if (box.current?.contains(target as Node)) clearTimeout(timer);
      else later(null, closeMilliseconds);
    }
    const onFocus = ({ target }: FocusEvent) => later(idAt(target) ?? null, 0);
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !box.current) return;
      event.preventDefault();
      clearTimeout(timer);
      setId(null);
    }
    document.addEventListener('pointerover', onPointerOver, { signal });
    document.addEventListener('focusin', onFocus, { signal });
    // Before the page's own Escape, which leads back to the library.
    document.addEventListener('keydown', onKeyDown, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [text]);

  useLayoutEffect(() => {
    if (!box.current || id === null) return;
    placeBar(box.current, lastLine(piecesOf(text.current!, id).flatMap((piece) => [...piece.getClientRects()])));
  });

  if (note.trim() === '') return null;
  return (
    <div ref={box} className="pop hl-peek" role="tooltip" dir="auto">
      {note}
    </div>
  );
}

function pieceAt(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>('span.hl') ?? target.querySelector<HTMLElement>(':scope > span.hl');
}

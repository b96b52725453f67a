import { type RefObject, useEffect, useState } from 'react';
import { type Footnote, readFootnote } from './footnotes';

/** The footnote whose mark was clicked, or pressed with Enter. */
export function useFootnote(text: RefObject<HTMLElement | null>, html: string) {
  const [footnote, setFootnote] = useState<Footnote | null>(null);

  useEffect(() => {
    const root = text.current!;
    function onClick(event: MouseEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const found = event.target instanceof Element ? readFootnote(event.target, root) : null;
      if (!found) return;
      event.preventDefault();
      setFootnote(found);
    }
    root.addEventListener('click', onClick);
    return () => {
      root.removeEventListener('click', onClick);
      setFootnote(null);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the notes of another text are others
  }, [text, html]);

  return { footnote, close: () => setFootnote(null) };
}

import { useEffect, useRef, useState } from 'react';
import type { SavedHighlight } from '../../../lib/library/highlights';
import { placeHighlights, type Placement } from './place-highlights';

/** Where the highlights stand in the text; null until they have been looked for in it. */
export function usePlacement(text: string, highlights: SavedHighlight[]): Placement | null {
  const [found, setFound] = useState<{ text: string; placement: Placement } | null>(null);
  const known = useRef({ text, places: new Map() });

  useEffect(() => {
    if (known.current.text !== text) known.current = { text, places: new Map() };
    const stopping = new AbortController();
    void placeHighlights(text, highlights, known.current.places, stopping.signal, (placement) =>
      setFound({ text, placement }),
    );
    return () => stopping.abort();
  }, [text, highlights]);

  return found?.text === text ? found.placement : null;
}

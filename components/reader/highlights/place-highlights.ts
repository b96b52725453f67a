import { findPassage, type FoundPassage } from '../../../lib/annotations/find-passage';
import type { SavedHighlight } from '../../../lib/library/highlights';

export interface PlacedHighlight extends FoundPassage {
  highlight: SavedHighlight;
}

export interface Placement {
  /** In text order. */
  placed: PlacedHighlight[];
  /** Those whose words are no longer in the text, oldest first. */
  orphans: SavedHighlight[];
}

/** Where a quote was found in one text, or that it is nowhere: colours and notes change without a new search. */
type KnownPlaces = Map<string, FoundPassage | null>;

/** Of a frame's 16 ms. */
const sliceMilliseconds = 6;

/**
 * Finds the highlights in the text. Those that stand where they stood, or word for word elsewhere, come at once; the
 * others are looked for in slices between which the page lives, and come with the second call.
 */
export async function placeHighlights(
  text: string,
  highlights: SavedHighlight[],
  known: KnownPlaces,
  signal: AbortSignal,
  onPlaced: (placement: Placement) => void,
): Promise<void> {
  const missing = new Map<string, ReturnType<typeof findPassage>>();
  let sliceEnd = performance.now() + sliceMilliseconds;
  const rest = async () => {
    if (performance.now() < sliceEnd) return;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + sliceMilliseconds;
  };

  for (const highlight of highlights) {
    const key = keyOf(highlight);
    if (known.has(key) || missing.has(key)) continue;
    const finding = findPassage(text, highlight);
    const step = finding.next();
    if (step.done) known.set(key, step.value);
    else missing.set(key, finding);
    await rest();
    if (signal.aborted) return;
  }
  const isMissing = (highlight: SavedHighlight) => missing.has(keyOf(highlight));
  onPlaced(
    sortOut(
      highlights.filter((highlight) => !isMissing(highlight)),
      known,
    ),
  );

  for (const [key, finding] of missing) {
    for (let step = finding.next(); !known.has(key); step = finding.next()) {
      if (step.done) {
        known.set(key, step.value);
        break;
      }
      await rest();
      if (signal.aborted) return;
    }
  }
  if (missing.size > 0) onPlaced(sortOut(highlights, known));
}

function sortOut(highlights: SavedHighlight[], known: KnownPlaces): Placement {
  const placed: PlacedHighlight[] = [];
  const orphans: SavedHighlight[] = [];
  for (const highlight of highlights) {
    const found = known.get(keyOf(highlight));
    if (found) placed.push({ ...found, highlight });
    else orphans.push(highlight);
  }
  return {
    placed: placed.toSorted((a, b) => a.start - b.start || a.end - b.end),
    orphans: orphans.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  };
}

function keyOf({ position, quote }: SavedHighlight): string {
  return [position.start, position.end, quote.prefix, quote.exact, quote.suffix].join('\n');
}

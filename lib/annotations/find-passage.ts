import { findExact } from './find-exact';
import { findSimilar } from './find-similar';
import type { Passage } from './passage';
import type { PassageSelectors } from './selectors';

export interface FoundPassage extends Passage {
  /** False where the words are no longer quite those of the quote. */
  isExact: boolean;
}

/**
 * Where the passage stands in the text by now: at its place if the quote is there, else where the quote is, else where
 * something very like it is, else nowhere (null). It pauses (yields) between pieces of work of a few milliseconds, so
 * that whoever runs it can let the page live.
 */
export function* findPassage(text: string, selectors: PassageSelectors): Generator<void, FoundPassage | null> {
  const { exact } = selectors.quote;
  const { start, end } = selectors.position;
  // What is in the database may have been written by anything.
  if (exact.trim() === '') return null;
  if (text.slice(start, end) === exact) return { start, end, isExact: true };
  const found = findExact(text, selectors);
  if (found) return { ...found, isExact: true };
  yield;
  const similar = yield* findSimilar(text, selectors);
  return similar && { ...similar, isExact: false };
}

/** The same without pauses, for whoever nobody waits for. */
export function findPassageNow(text: string, selectors: PassageSelectors): FoundPassage | null {
  const finding = findPassage(text, selectors);
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}

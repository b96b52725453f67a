import { contextScore } from './context-score';
import type { Passage } from './passage';
import type { PassageSelectors } from './selectors';

/** A single letter occurs everywhere; what comes later in such a text is not looked at. */
const mostOccurrences = 2000;
/** What nearness counts beside the context: it decides between places whose surroundings fit equally well. */
const nearnessWeight = 0.25;

/** The quote word for word: where most of its surroundings are the same, and of several such places the nearest. */
export function findExact(text: string, { quote, position }: PassageSelectors): Passage | null {
  const { exact } = quote;
  let best: { start: number; score: number } | null = null;
  let start = text.indexOf(exact);
  for (let count = 0; start >= 0 && count < mostOccurrences; count += 1) {
    const nearness = 1 - Math.abs(start - position.start) / Math.max(text.length, 1);
    const score = contextScore(text, start, start + exact.length, quote) + nearnessWeight * nearness;
    if (!best || score > best.score) best = { start, score };
    start = text.indexOf(exact, start + 1);
  }
  return best && { start: best.start, end: best.start + exact.length };
}

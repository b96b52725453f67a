import { splitWords } from './split-words';

/** One paragraph before, one after, or both: then the second was made from the first. */
export interface Aligned {
  before: string | null;
  after: string | null;
}

/** Share of their words that two paragraphs need in common to be two states of one. */
const leastLikeness = 0.4;
/** More pairs than this are not weighed: 200 paragraphs that all became others. */
const mostPairs = 40_000;

/** Which of the paragraphs that went became which of those that came, in order, so that most of the words stay. */
export function alignParagraphs(before: string[], after: string[]): Aligned[] {
  if (before.length * after.length > mostPairs) return [...before.map(gone), ...after.map(come)];
  const bags = { before: before.map(toBag), after: after.map(toBag) };
  // best[i][j]: the most likeness that before[i…] and after[j…] can have together.
  const best = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  const likenessAt = (i: number, j: number) => likeness(bags.before[i]!, bags.after[j]!);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const pair = likenessAt(i, j);
      const paired = pair < leastLikeness ? 0 : pair + best[i + 1]![j + 1]!;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired);
    }
  }
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (best[i]![j] === best[i + 1]![j]) aligned.push(gone(before[i++]!));
    else if (best[i]![j] === best[i]![j + 1]) aligned.push(come(after[j++]!));
    else aligned.push({ before: before[i++]!, after: after[j++]! });
  }
  return [...aligned, ...before.slice(i).map(gone), ...after.slice(j).map(come)];
}

const gone = (before: string): Aligned => ({ before, after: null });
const come = (after: string): Aligned => ({ before: null, after });

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function toBag(paragraph: string): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const word of splitWords(paragraph)) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

/** Sørensen and Dice: twice what both have, of all that they have. */
function likeness(one: Bag, other: Bag): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

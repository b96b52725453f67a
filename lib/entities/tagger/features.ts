import { featureBits } from '../model/feature-table';
import { mix } from './hash';
import type { Line } from './read-tokens';
import type { TaggedDocument } from './tagged-document';
import type { WordFacts } from './word-facts';

/** Enough for every template below. */
export const mostFeatures = 100;

const mask = 2 ** featureBits - 1;

const edge: WordFacts = {
  text: '', exact: 1, lower: 1, lowerText: '', shape: 1, shortShape: 1, affixes: [], suffix3: 1, isWord: false, isCapital: false,
  isLower: false, isNumber: false, hasDigit: false, isShouted: false, reach: 0, fineClass: 0, coarseClass: 0,
}; // prettier-ignore

/**
 * Features of one kind stand in a row, each under the number of its template, so that the same word weighs differently as
 * the one before and the one behind. Hashed in one loop at the end: calling a function for each took twice as long.
 */
const templates = { words: 0, run: 40, lists: 60, letters: 80, affixes: 95 };

function hashFrom(template: number, out: Int32Array, from: number, to: number): void {
  for (let place = from; place < to; place++) out[place] = mix(template + place - from, out[place] ?? 0) & mask;
}

/**
 * What the model may know of a token: hashes into its table of weights, written to `out`; returns how many.
 * `isUnknown` says that the token's own letters are to be left out: training does so now and then.
 */
export function collectFeatures(
  document: TaggedDocument,
  line: Line,
  index: number,
  out: Int32Array,
  isUnknown = false,
): number {
  const { tokens, gazetteer, near, figures, elsewhere } = document;
  const token = tokens[index];
  if (!token) return 0;
  const wordAt = (place: number) => (place < line.from || place >= line.to ? edge : (tokens[place]?.word ?? edge));
  const markAt = (marks: ArrayLike<number>, place: number) =>
    place < line.from || place >= line.to ? 0 : (marks[place] ?? 0);
  const word = token.word;
  const previous = wordAt(index - 1);
  const next = wordAt(index + 1);
  const before = wordAt(index - 2);
  const after = wordAt(index + 2);
  // Capitals say little in a headline: its shapes have weights of their own.
  const mode = token.isInTitleCase ? 1 : 0;
  const shape = mix(mode, word.shortShape);
  const firstShape = mix(shape, token.isFirst ? 1 : 2);

  let count = 0;
  out[count++] = shape;
  out[count++] = mix(mode, word.shape);
  out[count++] = firstShape;
  out[count++] = mix(shape, mix(previous.shortShape, next.shortShape));
  out[count++] = mix(shape, previous.shortShape);
  out[count++] = mix(shape, next.shortShape);
  out[count++] = mix(previous.shortShape, before.shortShape);
  out[count++] = previous.lower;
  out[count++] = next.lower;
  out[count++] = before.lower;
  out[count++] = after.lower;
  out[count++] = mix(previous.lower, shape);
  out[count++] = mix(next.lower, shape);
  out[count++] = mix(before.lower, previous.lower);
  out[count++] = mix(next.lower, after.lower);
  out[count++] = previous.suffix3;
  out[count++] = next.suffix3;
  out[count++] = mix(previous.fineClass, shape);
  out[count++] = mix(next.fineClass, shape);
  out[count++] = mix(before.fineClass, 1);
  out[count++] = mix(after.fineClass, 1);
  out[count++] = mix(previous.coarseClass, next.coarseClass);
  out[count++] = mix(token.hasSpace ? 1 : 2, previous.isWord ? shape : previous.lower);
  out[count++] = mix(markAt(figures, index), shape);
  out[count++] = mix(markAt(figures, index - 1), markAt(figures, index + 1));
  out[count++] = mix(elsewhere[index] ?? 0, firstShape);
  hashFrom(templates.words, out, 0, count);

  count = collectRun(document, wordAt, index, mode, out, count);

  let start = count;
  const mark = markAt(gazetteer, index);
  out[count++] = mark;
  out[count++] = mix(mark, mix(token.isFirst ? 1 : 2, mode));
  out[count++] = mix(mark, mix(shape, next.shortShape));
  out[count++] = mix(mark, markAt(gazetteer, index + 1));
  out[count++] = mix(mark, markAt(gazetteer, index - 1));
  if (mark > 0) {
    out[count++] = mix(mark, previous.lower);
    out[count++] = mix(mark, next.lower);
    out[count++] = mix(mark, previous.fineClass);
    out[count++] = mix(mark, next.fineClass);
    out[count++] = mix(mark, elsewhere[index] ?? 0);
  }
  out[count++] = mix(near[2 * index] ?? 0, shape);
  out[count++] = mix(near[2 * index + 1] ?? 0, shape);
  hashFrom(templates.lists, out, start, count);
  if (isUnknown) return count;

  start = count;
  out[count++] = word.exact;
  out[count++] = word.lower;
  out[count++] = mix(word.lower, previous.lower);
  out[count++] = mix(word.lower, next.lower);
  out[count++] = mix(word.fineClass, shape);
  out[count++] = mix(word.coarseClass, shape);
  out[count++] = mix(word.fineClass, next.fineClass);
  out[count++] = mix(previous.fineClass, word.fineClass);
  hashFrom(templates.letters, out, start, count);
  for (const affix of word.affixes) out[count++] = mix(templates.affixes, affix) & mask;
  return count;
}

/** The run of capitals that the token is in, if it is in one, and what stands around that. */
function collectRun(
  { runFrom, runTo }: TaggedDocument,
  wordAt: (place: number) => WordFacts,
  index: number,
  mode: number,
  out: Int32Array,
  start: number,
): number {
  const from = runFrom[index] ?? -1;
  if (from < 0) return start;
  const to = runTo[index] ?? from + 1;
  const place = mix(index === from ? 1 : 2, index === to - 1 ? 1 : 2);
  const length = Math.min(5, to - from);
  const isLong = to - from > 1 ? 1 : 2;
  const head = wordAt(from);
  const last = wordAt(to - 1);
  const previous = wordAt(from - 1);
  const next = wordAt(to);
  let count = start;
  out[count++] = mix(place, mix(length, mode));
  out[count++] = mix(last.lower, isLong);
  out[count++] = mix(head.lower, isLong);
  out[count++] = mix(last.fineClass, place);
  out[count++] = mix(head.fineClass, place);
  out[count++] = previous.lower;
  out[count++] = next.lower;
  out[count++] = mix(previous.lower, wordAt(from - 2).lower);
  out[count++] = mix(next.lower, wordAt(to + 1).lower);
  out[count++] = mix(previous.fineClass, length);
  out[count++] = mix(next.fineClass, length);
  out[count++] = mix(wordAt(from - 2).fineClass, 3);
  out[count++] = mix(wordAt(to + 1).fineClass, 3);
  // "Acme, a startup based in Lisbon": what it is stands behind the comma.
  const isApposition = next.isWord ? 1 : 2;
  for (let behind = to + 2; behind < to + 5; behind++) {
    out[count++] = mix(wordAt(behind).lower, isApposition);
    out[count++] = mix(wordAt(behind).fineClass, isApposition);
  }
  hashFrom(templates.run, out, start, count);
  return count;
}

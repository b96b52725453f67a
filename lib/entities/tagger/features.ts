import { mix } from './hash';
import type { Line } from './read-tokens';
import type { TaggedDocument } from './tagged-document';
import type { WordFacts } from './word-facts';

/** Enough for every template below. */
export const mostFeatures = 100;

const edge: WordFacts = {
  text: '', exact: 1, lower: 1, lowerText: '', shape: 1, shortShape: 1, affixes: [], suffix3: 1, isWord: false, isCapital: false,
  isLower: false, isNumber: false, fineClass: 0, coarseClass: 0,
}; // prettier-ignore

/**
 * What the model may know of a token: hashes into its table of weights, written to `out`; returns how many.
 * `isUnknown` says that the token's own letters are to be left out: training does so now and then.
 */
export function collectFeatures(
  document: TaggedDocument,
  line: Line,
  index: number,
  mask: number,
  out: Int32Array,
  isUnknown = false,
): number {
  const { tokens, gazetteer, near, figures, runFrom, runTo, elsewhere } = document;
  let count = 0;
  let template = 0;
  const add = (value: number) => {
    out[count++] = mix(template++, value) & mask;
  };
  const wordAt = (place: number) => (place < line.from || place >= line.to ? edge : (tokens[place]?.word ?? edge));
  const gazetteerAt = (place: number) => (place < line.from || place >= line.to ? 0 : (gazetteer[place] ?? 0));
  const figureAt = (place: number) => (place < line.from || place >= line.to ? 0 : (figures[place] ?? 0));
  const token = tokens[index];
  if (!token) return 0;
  const word = token.word;
  const previous = wordAt(index - 1);
  const next = wordAt(index + 1);
  const before = wordAt(index - 2);
  const after = wordAt(index + 2);
  // Capitals say little in a headline: its shapes have weights of their own.
  const mode = token.isInTitleCase ? 1 : 0;
  const shape = mix(mode, word.shortShape);

  add(shape);
  add(mix(mode, word.shape));
  add(mix(shape, token.isFirst ? 1 : 2));
  add(mix(shape, mix(previous.shortShape, next.shortShape)));
  add(mix(shape, previous.shortShape));
  add(mix(shape, next.shortShape));
  add(mix(previous.shortShape, before.shortShape));
  add(previous.lower);
  add(next.lower);
  add(before.lower);
  add(after.lower);
  add(mix(previous.lower, shape));
  add(mix(next.lower, shape));
  add(mix(before.lower, previous.lower));
  add(mix(next.lower, after.lower));
  add(previous.suffix3);
  add(next.suffix3);
  add(mix(previous.fineClass, shape));
  add(mix(next.fineClass, shape));
  add(mix(before.fineClass, 1));
  add(mix(after.fineClass, 1));
  add(mix(previous.coarseClass, next.coarseClass));
  add(mix(token.hasSpace ? 1 : 2, previous.isWord ? shape : previous.lower));
  add(mix(figureAt(index), shape));
  add(mix(figureAt(index - 1), figureAt(index + 1)));
  add(mix(elsewhere[index] ?? 0, mix(shape, token.isFirst ? 1 : 2)));

  const from = runFrom[index] ?? -1;
  if (from >= 0) {
    const to = runTo[index] ?? from + 1;
    const place = mix(index === from ? 1 : 2, index === to - 1 ? 1 : 2);
    const length = Math.min(5, to - from);
    const last = wordAt(to - 1);
    const head = wordAt(from);
    template = 40;
    add(mix(place, mix(length, mode)));
    add(mix(last.lower, to - from > 1 ? 1 : 2));
    add(mix(head.lower, to - from > 1 ? 1 : 2));
    add(mix(last.fineClass, place));
    add(mix(head.fineClass, place));
    add(wordAt(from - 1).lower);
    add(wordAt(to).lower);
    add(mix(wordAt(from - 1).lower, wordAt(from - 2).lower));
    add(mix(wordAt(to).lower, wordAt(to + 1).lower));
    add(mix(wordAt(from - 1).fineClass, length));
    add(mix(wordAt(to).fineClass, length));
    add(mix(wordAt(from - 2).fineClass, 3));
    add(mix(wordAt(to + 1).fineClass, 3));
    // "Acme, a startup based in Lisbon": what it is stands behind the comma.
    const isApposition = wordAt(to).isWord ? 1 : 2;
    for (let behind = to + 2; behind < to + 5; behind++) {
      add(mix(wordAt(behind).lower, isApposition));
      add(mix(wordAt(behind).fineClass, isApposition));
    }
  }

  template = 60;
  const mark = gazetteerAt(index);
  const left = gazetteerAt(index - 1);
  const right = gazetteerAt(index + 1);
  add(mark);
  add(mix(mark, mix(token.isFirst ? 1 : 2, mode)));
  add(mix(mark, mix(shape, next.shortShape)));
  add(mix(mark, right));
  add(mix(mark, left));
  if (mark > 0) {
    add(mix(mark, previous.lower));
    add(mix(mark, next.lower));
    add(mix(mark, previous.fineClass));
    add(mix(mark, next.fineClass));
    add(mix(mark, elsewhere[index] ?? 0));
  }
  add(mix(near[2 * index] ?? 0, shape));
  add(mix(near[2 * index + 1] ?? 0, shape));
  if (isUnknown) return count;

  template = 80;
  add(word.exact);
  add(word.lower);
  add(mix(word.lower, previous.lower));
  add(mix(word.lower, next.lower));
  add(mix(word.fineClass, shape));
  add(mix(word.coarseClass, shape));
  add(mix(word.fineClass, next.fineClass));
  add(mix(previous.fineClass, word.fineClass));
  template = 95;
  for (const affix of word.affixes) out[count++] = mix(template, affix) & mask;
  return count;
}

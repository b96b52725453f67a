import search, { type Match } from 'approx-string-match';
import { contextScore } from './context-score';
import type { Passage } from './passage';
import type { PassageSelectors, TextQuoteSelector } from './selectors';

/** Of the characters: an article's second edition changes a figure or a word, and then it is no longer the passage. */
const errorRate = 0.2;
/**
 * A shorter quote is like too much: two letters make "Asus" of "Zeus". Its surroundings have to be the same as well; one
 * from another program has none, and is found word for word or not at all.
 */
const shortQuote = 24;
const shortQuoteContext = 0.5;
/** A longer quote is looked for by its beginning and its end: the cost grows with both lengths. */
const longQuote = 160;
const edgeLength = 64;
/** How much longer or shorter the passage between them may have become. */
const lengthRate = 0.4;
/** Of a long quote's words must be between them still. */
const wordRate = 0.6;
/** Of a word. Chinese, Japanese and Thai have no spaces to tell where one ends. */
const letter = /(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{N}]/u;
/** So many characters are searched without a pause: 64 characters in 16,000 take 1 to 3 ms. */
const chunkLength = 16_000;

/** Where something stands that differs from the quote by at most a fifth. */
export function* findSimilar(text: string, selectors: PassageSelectors): Generator<void, Passage | null> {
  const { quote, position } = selectors;
  if (quote.exact.length > longQuote) return yield* findByEdges(text, selectors);
  const isShort = quote.exact.length < shortQuote;
  if (isShort && quote.prefix + quote.suffix === '') return null;
  const matches = yield* searchAll(text, quote.exact);
  const fitting = isShort
    ? matches.filter(({ start, end }) => contextScore(text, start, end, quote) >= shortQuoteContext)
    : matches;
  return best(text, fitting, quote, position.start);
}

/** The beginning that stands nearest to its place, and after it the end that makes the length most like the quote's. */
function* findByEdges(text: string, { quote, position }: PassageSelectors): Generator<void, Passage | null> {
  const { exact } = quote;
  const heads = yield* searchAll(text, exact.slice(0, edgeLength));
  const head = best(text, heads, { ...quote, suffix: '' }, position.start);
  if (!head) return null;
  const from = head.start;
  const to = Math.min(text.length, Math.ceil(from + exact.length * (1 + lengthRate)));
  const tails = yield* searchAll(text.slice(from, to), exact.slice(-edgeLength));
  const shift = ({ start, end, errors }: Match) => ({ start: start + from, end: end + from, errors });
  const long = tails.map(shift).filter(({ end }) => end - from >= exact.length * (1 - lengthRate));
  const tail = best(text, long, { ...quote, prefix: '' }, from + exact.length - edgeLength);
  if (!tail) return null;
  return sharedWords(exact, text.slice(from, tail.end)) < wordRate ? null : { start: from, end: tail.end };
}

/** Everywhere in the text, in pieces that overlap by what a match can be long. */
function* searchAll(text: string, pattern: string): Generator<void, Match[]> {
  const maxErrors = Math.floor(pattern.length * errorRate);
  const overlap = pattern.length + maxErrors;
  const found: Match[] = [];
  for (let from = 0; from < text.length; from += chunkLength) {
    const piece = text.slice(from, from + chunkLength + overlap);
    for (const { start, end, errors } of search(piece, pattern, maxErrors)) {
      found.push({ start: start + from, end: end + from, errors });
    }
    yield;
  }
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === fewest);
}

/** Of matches that are equally good: the one in the same surroundings, then the nearest. */
function best(text: string, matches: Match[], quote: TextQuoteSelector, place: number): Passage | null {
  let found: { match: Match; context: number; distance: number } | null = null;
  for (const match of matches) {
    const context = contextScore(text, match.start, match.end, quote);
    const distance = Math.abs(match.start - place);
    const isBetter = !found || context > found.context || (context === found.context && distance < found.distance);
    if (isBetter) found = { match, context, distance };
  }
  return found && wholeWords(text, found.match);
}

/** The best match for "it hopes" in "it now hopes" is "ow hopes": a word is in or out. */
function wholeWords(text: string, { start, end }: Passage): Passage {
  const isInWord = (place: number) => letter.test(text[place - 1] ?? '') && letter.test(text[place] ?? '');
  let [from, to] = [start, end];
  while (isInWord(from)) from -= 1;
  while (isInWord(to)) to += 1;
  return { start: from, end: to };
}

/** From 0 to 1: how many of the words of one stand in the other, each as often as it does. */
function sharedWords(one: string, other: string): number {
  const words = wordsOf(one);
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return words.length === 0 ? 1 : shared.length / words.length;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[\p{L}\p{N}]+/gu) ?? [];
}

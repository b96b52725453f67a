import type { Mention } from '../entity';
import { isTitleCase } from './is-title-case';
import type { Steps } from '../steps';
import { digit, kindOf, letter, mark, space } from './letter-kinds';
import { readWordFacts, type WordFacts, type WordLookups } from './word-facts';

/** A run of letters and digits, or one other sign: "HarmonyOS-powered" is three tokens. */
export interface Token extends Mention {
  word: WordFacts;
  /** White space before it. */
  hasSpace: boolean;
  isFirst: boolean;
  isInTitleCase: boolean;
}

/** Token indices, the end not included. */
export interface Line {
  from: number;
  to: number;
}

export interface Tokens {
  tokens: Token[];
  lines: Line[];
}

/** What of a word is looked at. */
const longestWord = 40;

/** A paragraph of the news has 60 tokens. Past the first figure a line may be cut, at the second it is. */
const longLine = 300;
const longestLine = 600;

const abbreviations = new Set(
  'mr mrs ms dr prof st jr sr inc corp ltd co vs no gen sen rep gov u s k p d a m j r'.split(' '),
);
const quotes = new Set(`"”’'“‘([)]`);
const opening = new Set('"“');
const sentenceEnds = new Set('.!?:…•|');
const dashes = new Set('-–—');

function startsSentence(tokens: Token[], lineFrom: number, hasSpace: boolean): boolean {
  let before = tokens.length - 1;
  let previous = tokens[before];
  while (before >= lineFrom && previous && quotes.has(previous.word.text)) {
    if (previous.hasSpace && opening.has(previous.word.text)) return true;
    previous = tokens[--before];
  }
  if (before < lineFrom || !previous) return true;
  if (previous.word.isWord || (!hasSpace && before === tokens.length - 1)) return false;
  const { text } = previous.word;
  if (!sentenceEnds.has(text)) return previous.hasSpace && dashes.has(text);
  return text !== '.' || !abbreviations.has(tokens[before - 1]?.word.lowerText ?? '');
}

const wordStart = letter | digit;
const wordPart = letter | digit | mark;

/** Where the token ends that starts here. */
function endOfToken(text: string, start: number, first: number, to: number): number {
  let end = start + (first > 0xffff ? 2 : 1);
  if (!(kindOf(first) & wordStart)) return end;
  while (end < to) {
    const codePoint = text.codePointAt(end) ?? 0;
    if (!(kindOf(codePoint) & wordPart)) break;
    end += codePoint > 0xffff ? 2 : 1;
  }
  return end;
}

/** Every token of the text, line by line. A line beyond all measure is taken as several, cut where a sentence starts. */
export function* tokenSteps(text: string, lookups: WordLookups): Steps<Tokens> {
  const facts = new Map<string, WordFacts>();
  const tokens: Token[] = [];
  const lines: Line[] = [];
  let from = 0;
  const endLine = () => {
    if (tokens.length > from) lines.push({ from, to: tokens.length });
    from = tokens.length;
  };
  let lineStart = 0;
  for (const lineText of text.split('\n')) {
    const isInTitleCase = isTitleCase(lineText);
    const lineEnd = lineStart + lineText.length;
    let hasSpace = true;
    for (let start = lineStart; start < lineEnd;) {
      const codePoint = text.codePointAt(start) ?? 0;
      if (kindOf(codePoint) === space) {
        hasSpace = true;
        start++;
        continue;
      }
      const end = endOfToken(text, start, codePoint, lineEnd);
      const surface = text.slice(start, end);
      let word = facts.get(surface);
      if (!word) facts.set(surface, (word = readWordFacts(surface.slice(0, longestWord), lookups)));
      const isFirst = word.isWord && startsSentence(tokens, from, hasSpace);
      const length = tokens.length - from;
      if (length >= longLine && (isFirst || length >= longestLine)) {
        endLine();
        yield;
      }
      tokens.push({ start, end, word, hasSpace, isFirst, isInTitleCase });
      hasSpace = false;
      start = end;
    }
    endLine();
    lineStart = lineEnd + 1;
    yield;
  }
  return { tokens, lines };
}

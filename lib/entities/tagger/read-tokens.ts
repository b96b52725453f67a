import type { Mention } from '../entity';
import { isTitleCase } from './is-title-case';
import { readWordFacts, type ClassLookup, type WordFacts } from './word-facts';

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

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\S/gu;
const abbreviations = new Set(
  'mr mrs ms dr prof st jr sr inc corp ltd co vs no gen sen rep gov u s k p d a m j r'.split(' '),
);
const sentenceEnd = /^[.!?:…•|]$/u;
const opening = /^["“‘'([]$/u;

function startsSentence(tokens: Token[], lineFrom: number, hasSpace: boolean): boolean {
  let before = tokens.length - 1;
  while (before >= lineFrom && /^["”’'“‘([)\]]$/u.test(tokens[before]?.word.text ?? '')) {
    if (
      opening.test(tokens[before]?.word.text ?? '') &&
      tokens[before]?.hasSpace &&
      /["“]/u.test(tokens[before]?.word.text ?? '')
    )
      return true;
    before--;
  }
  const previous = tokens[before];
  if (before < lineFrom || !previous) return true;
  if (!hasSpace && before === tokens.length - 1) return false;
  if (!sentenceEnd.test(previous.word.text)) return /^[-–—]$/u.test(previous.word.text) && previous.hasSpace;
  return previous.word.text !== '.' || !abbreviations.has(tokens[before - 1]?.word.lowerText ?? '');
}

/** Every token of the text, line by line. */
export function readTokens(text: string, classOf: ClassLookup): Tokens {
  const facts = new Map<string, WordFacts>();
  const tokens: Token[] = [];
  const lines: Line[] = [];
  let lineStart = 0;
  for (const lineText of text.split('\n')) {
    const from = tokens.length;
    const isInTitleCase = isTitleCase(lineText);
    let end = 0;
    for (const match of lineText.matchAll(tokenPattern)) {
      const surface = match[0];
      let word = facts.get(surface);
      if (!word)
        facts.set(surface, (word = readWordFacts(surface.length > 40 ? surface.slice(0, 40) : surface, classOf)));
      const hasSpace = match.index > end || match.index === 0;
      const isFirst = word.isWord && startsSentence(tokens, from, hasSpace);
      end = match.index + surface.length;
      tokens.push({ start: lineStart + match.index, end: lineStart + end, word, hasSpace, isFirst, isInTitleCase });
    }
    if (tokens.length > from) lines.push({ from, to: tokens.length });
    lineStart += lineText.length + 1;
  }
  return { tokens, lines };
}

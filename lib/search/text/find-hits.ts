import { isUnspaced } from './fold';
import type { Term } from './terms';

/** A half-open span of a folded text, and which of the terms stands there. */
export interface Hit {
  start: number;
  end: number;
  term: number;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const isAsciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(wordCharacter.test(String.fromCharCode(code))),
);

/** Most characters are of ASCII, and a look into a table is much quicker than an expression. */
function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isAsciiWord[code] === 1 : wordCharacter.test(character);
}

/** Where the terms stand in a folded text, in text order; the same words that FTS5 finds in it. */
export function findHits(folded: string, terms: readonly Term[]): Hit[] {
  const hits = terms.flatMap((term, index) => (term.isExcluded ? [] : findTerm(folded, term, index)));
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function findTerm(folded: string, { pieces, isPrefix }: Term, term: number): Hit[] {
  const hits: Hit[] = [];
  const [first = ''] = pieces;
  for (let start = folded.indexOf(first); start >= 0; start = folded.indexOf(first, start + 1)) {
    const end = endOf(folded, start, pieces, isPrefix);
    if (end !== null) hits.push({ start, end, term });
  }
  return hits;
}

/** Where the words end that stand one after the other from here on; null when they do not. */
function endOf(folded: string, start: number, pieces: readonly string[], isPrefix: boolean): number | null {
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) at = skipBetween(folded, at);
    if (!folded.startsWith(piece, at) || !startsWord(folded, at, piece)) return null;
    at += piece.length;
    if (isUnspaced(piece)) continue;
    const end = endOfWord(folded, at);
    if (end > at && !(isPrefix && index === pieces.length - 1)) return null;
    at = end;
  }
  return at;
}

function skipBetween(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && !isWordCharacter(characterAt(folded, at))) at += characterAt(folded, at).length;
  return at;
}

function startsWord(folded: string, at: number, piece: string): boolean {
  if (at === 0 || isUnspaced(piece)) return true;
  const before = characterBefore(folded, at);
  return !isWordCharacter(before) || isUnspaced(before);
}

function endOfWord(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    const character = characterAt(folded, at);
    if (!isWordCharacter(character) || (character > '\x7f' && isUnspaced(character))) break;
    at += character.length;
  }
  return at;
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);

function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  const isPair = code >= 0xdc00 && code <= 0xdfff && at > 1;
  return text.slice(at - (isPair ? 2 : 1), at);
}

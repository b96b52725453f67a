import { hashStart, hashText } from '../tagger/hash';
import type { Token } from '../tagger/read-tokens';

/** Sorted hashes of names, and what each is. */
export interface Gazetteer {
  hashes: Uint32Array;
  /** Bits 0 to 2: type. 3: also an ordinary word. 4: two types. 5: a product line's pattern. */
  infos: Uint8Array;
  /** Which full name the entry is filed under; 0 if under itself. */
  fullNames: Uint16Array;
  /** Where each full name starts in `letters`, UTF-8. */
  starts: Uint32Array;
  letters: Uint8Array;
}

export const infoWord = 8;
export const infoBoth = 16;
export const infoPattern = 32;

/** Tokens from..to, the end not included. */
export interface GazetteerMatch {
  from: number;
  to: number;
  info: number;
  entry: number;
}

const longestName = 10;

function find(hashes: Uint32Array, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = hashes[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const straight = (text: string) => (text === '’' || text === '‘' ? "'" : text);

export function hashName(name: string): number {
  return hashText(name.replace(/[’‘]/gu, "'"));
}

/** Numbers as "#": what the patterns of product lines are stored as. */
export function patternKey(name: string): string {
  return `#${name.replace(/\d+(?:\.\d+)*/gu, '#')}`;
}

function findPattern(gazetteer: Gazetteer, surface: string): number {
  const key = patternKey(surface);
  const entry = find(gazetteer.hashes, hashName(key));
  if (entry >= 0) return entry;
  for (const match of key.matchAll(/(?<![\p{L}])\p{Lu}{1,3}(?!\p{L})/gu)) {
    const open = `${key.slice(0, match.index)}@${key.slice(match.index + match[0].length)}`;
    const found = find(gazetteer.hashes, hashName(open));
    if (found >= 0) return found;
  }
  return -1;
}

/** "NEW DELHI" is New Delhi; three letters in capitals are more often another name. */
const isShouted = (word: string) => /^\p{Lu}{4,}$/u.test(word);

/** The longest entry that starts with this token. */
function matchAt(
  gazetteer: Gazetteer,
  text: string,
  tokens: Token[],
  from: number,
  lineEnd: number,
): GazetteerMatch | null {
  let hash = hashStart;
  let calmHash = hashStart;
  let best: GazetteerMatch | null = null;
  let hasDigit = false;
  let hasShout = false;
  const first = tokens[from];
  if (!first) return null;
  for (let index = from; index < Math.min(from + longestName, lineEnd); index++) {
    const token = tokens[index];
    if (!token) break;
    const { text: word, isWord, lowerText } = token.word;
    if (index > from && token.hasSpace) {
      hash = hashText(' ', hash);
      calmHash = hashText(' ', calmHash);
    }
    hash = hashText(straight(word), hash);
    calmHash = hashText(
      isWord && /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + lowerText.slice(1) : straight(word),
      calmHash,
    );
    hasDigit ||= /\d/u.test(word);
    hasShout ||= isShouted(word);
    let entry = find(gazetteer.hashes, hash);
    if (entry < 0 && hasShout) entry = find(gazetteer.hashes, calmHash);
    if (entry < 0 && hasDigit && isWord) entry = findPattern(gazetteer, text.slice(first.start, token.end));
    if (entry >= 0) best = { from, to: index + 1, info: gazetteer.infos[entry] ?? 0, entry };
  }
  return best;
}

/** From left to right, the longest each time. */
export function matchGazetteer(
  gazetteer: Gazetteer,
  text: string,
  tokens: Token[],
  from: number,
  to: number,
): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token?.word.isWord) continue;
    const match = matchAt(gazetteer, text, tokens, index, to);
    if (!match) continue;
    matches.push(match);
    index = match.to - 1;
  }
  return matches;
}

/** The entry of exactly this name, or -1. */
export function findEntry(gazetteer: Gazetteer, name: string): number {
  const entry = find(gazetteer.hashes, hashName(name));
  return entry >= 0 || !/\d/u.test(name) ? entry : findPattern(gazetteer, name);
}

const decoder = new TextDecoder();

/** What an entry is filed under, if that is another name. */
export function fullNameOf(gazetteer: Gazetteer, entry: number): string | null {
  const index = gazetteer.fullNames[entry] ?? 0;
  if (index === 0) return null;
  return decoder.decode(gazetteer.letters.subarray(gazetteer.starts[index - 1], gazetteer.starts[index]));
}

import { hashStart, hashText, hashUnit, mix } from '../tagger/hash';
import type { Token } from '../tagger/read-tokens';
import { PatternHashes } from './pattern-hashes';
import type { WordFacts } from '../tagger/word-facts';

/** Names by their hashes, and what each is. */
export interface Gazetteer {
  /** By the first word's form: how many tokens the longest name has that starts so; 0 if none does. */
  reach: Uint8Array;
  /** Where the hashes with these upper bits start; one more for the end. */
  buckets: Uint16Array;
  /** Ascending. */
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

export const bucketBits = 12;
export const reachBits = 15;
export const longestName = 10;

/** Tokens from..to, the end not included. */
export interface GazetteerMatch {
  from: number;
  to: number;
  info: number;
  entry: number;
}

function find({ buckets, hashes }: Gazetteer, hash: number): number {
  const wanted = hash >>> 0;
  const bucket = wanted >>> (32 - bucketBits);
  const end = buckets[bucket + 1] ?? 0;
  for (let entry = buckets[bucket] ?? 0; entry < end; entry++) {
    const value = hashes[entry] ?? 0;
    if (value >= wanted) return value === wanted ? entry : -1;
  }
  return -1;
}

/** Where in `reach` a name's first word stands: numbers are "#" there, and short runs of capitals "@". */
export function reachKey(word: string): number {
  const form = word.replace(/\d+/gu, '#').replace(/(?<!\p{L})\p{Lu}{1,3}(?!\p{L})/gu, '@');
  return mix(hashText(form), reachBits) >>> (32 - reachBits);
}

/** "NEW" as "New". */
const calm = (word: WordFacts) => (word.isShouted ? word.text.charAt(0) + word.lowerText.slice(1) : word.text);

/** How many tokens a name may have that starts with this word; 0 for most words. */
export function readReach({ reach }: Pick<Gazetteer, 'reach'>, word: WordFacts): number {
  const asWritten = reach[reachKey(word.text)] ?? 0;
  return word.isShouted ? Math.max(asWritten, reach[reachKey(calm(word))] ?? 0) : asWritten;
}

const straight = (text: string) => (text === '’' || text === '‘' ? "'" : text);

/** What a name is listed under; curly apostrophes are straight in the lists. */
export function hashName(name: string): number {
  return hashText(name.replace(/[’‘]/gu, "'"));
}

/** Numbers as "#": what the patterns of product lines are stored as. */
export function patternKey(name: string): string {
  return `#${name.replace(/\d+(?:\.\d+)*/gu, '#')}`;
}

function findFirst(gazetteer: Gazetteer, hashes: number[]): number {
  for (const hash of hashes) {
    const entry = find(gazetteer, hash);
    if (entry >= 0) return entry;
  }
  return -1;
}

/** "NEW DELHI" is New Delhi; three letters in capitals are more often another name. */
const shortestShout = 4;
const spaceUnit = ' '.charCodeAt(0);

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
  let pattern: PatternHashes | null = null;
  let hasShout = false;
  const first = tokens[from];
  if (!first) return null;
  const end = Math.min(from + first.word.reach, lineEnd);
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (!token) break;
    const { word } = token;
    if (index > from && token.hasSpace) {
      hash = hashUnit(spaceUnit, hash);
      calmHash = hashUnit(spaceUnit, calmHash);
    }
    hash = hashText(straight(word.text), hash);
    calmHash = hashText(straight(calm(word)), calmHash);
    if (pattern) pattern.add(text, tokens[index - 1]?.end ?? token.start, token.end);
    else if (word.hasDigit) (pattern = new PatternHashes()).add(text, first.start, token.end);
    hasShout ||= word.isShouted && word.text.length >= shortestShout;
    let entry = find(gazetteer, hash);
    if (entry < 0 && hasShout) entry = find(gazetteer, calmHash);
    if (entry < 0 && pattern && word.isWord) entry = findFirst(gazetteer, pattern.read());
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
  const entry = find(gazetteer, hashName(name));
  if (entry >= 0 || !/\d/u.test(name)) return entry;
  const pattern = new PatternHashes();
  pattern.add(name, 0, name.length);
  return findFirst(gazetteer, pattern.read());
}

const decoder = new TextDecoder();

/** What an entry is filed under, if that is another name. */
export function fullNameOf(gazetteer: Gazetteer, entry: number): string | null {
  const index = gazetteer.fullNames[entry] ?? 0;
  if (index === 0) return null;
  return decoder.decode(gazetteer.letters.subarray(gazetteer.starts[index - 1], gazetteer.starts[index]));
}

import type { Found } from './found';
import { knownNames, type KnownName } from './known-names';
import { commonFirstWords, notNames, productSuffixes, titles } from './name-cues';
import type { Word } from './words';

/** Which words are part of a figure (a date, a sum …) that reaches over them. */
export function markFigures(words: Word[], figures: Found[]): (Found | undefined)[] {
  let index = 0;
  return words.map((word) => {
    while (index < figures.length && (figures[index]?.end ?? 0) <= word.start) index++;
    const figure = figures[index];
    return figure && figure.start < word.end ? figure : undefined;
  });
}

const nameLike = /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|\d+\p{Lu})/u;
/** M5, A10X, 3GS, RTX3080: a letter and a digit, and at least one capital. */
const modelNumber = /^(?=\P{N}*\p{N})(?=\P{Lu}*\p{Lu})[\p{L}\p{N}]{2,10}$/u;
/** "Horizon3.ai", "Node.js" */
const dotted = /^(?:ai|com|io|net|org|js)$/u;
const connectors = new Set(['of', 'for', 'de', 'van', 'von', 'del', 'la', 'der', 'al', 'bin']);

export function isModelNumber(word: string): boolean {
  return modelNumber.test(word) && !notNames.has(word);
}

function isNameLike(word: Word): boolean {
  return nameLike.test(word.text) && !notNames.has(word.text) && !titles.has(word.text);
}

/** May the word go on the name that the previous one is part of? */
function joins(previous: Word, word: Word): boolean {
  const { gap } = word;
  if (gap === ' ' || gap === '\u00a0' || gap === ' & ' || gap === '&') return true;
  if (gap === '.' && dotted.test(word.text)) return true;
  if (gap === '-' || gap === '‑') return nameLike.test(word.text) || /^\d/u.test(word.text);
  if (gap === '’' || gap === "'") return /^\p{Lu}/u.test(word.text) && previous.text.length <= 2;
  // "John F. Kennedy", but not "the Xbox One X. So …".
  if (gap === '. ' || gap === '.') {
    return /^\p{Lu}$/u.test(previous.text) && /^\p{Lu}/u.test(word.text) && !commonFirstWords.has(word.text);
  }
  return false;
}

/** In words. What is longer is a list or no prose at all. */
const longestName = 12;

/** From the first to the last of `words`, both included. */
export interface Run {
  from: number;
  to: number;
}

/** Runs of capitalised words, with the small words and numbers between them. Doubts are settled later. */
export function findRuns(words: Word[], figures: (Found | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first || figures[from] || !isNameLike(first)) continue;
    let to = from;
    for (let next = from + 1; next < from + longestName; next++) {
      const word = words[next];
      const previous = words[next - 1];
      if (!word || !previous || !joins(previous, word)) break;
      const figure = figures[next];
      // "iPhone 14": the number may be read as something, but not as the start of something longer.
      if (figure && (figure.end > word.end || figure.start < word.start)) break;
      const isSuffix = productSuffixes.has(word.text) && isModelNumber(previous.text);
      const isNumber = /^\d{1,4}\p{Ll}?$|^\p{Ll}\d{1,2}$/u.test(word.text);
      if (isNameLike(word) || isSuffix || isNumber || (word.gap === '.' && dotted.test(word.text))) to = next;
      else if (!connectors.has(word.text) || next !== to + 1) break;
    }
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

const byFirstWord = new Map<string, [name: string, readings: KnownName[]][]>();
for (const [name, readings] of knownNames) {
  const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
  const names = byFirstWord.get(first) ?? [];
  names.push([name, readings]);
  byFirstWord.set(
    first,
    names.toSorted((a, b) => b[0].length - a[0].length),
  );
}

export interface KnownMatch extends KnownName {
  end: number;
  name: string;
}

/** The longest name of the table that starts with this word. */
export function matchKnown(text: string, word: Word): KnownMatch | null {
  for (const [name, [reading]] of byFirstWord.get(word.text) ?? []) {
    const end = word.start + name.length;
    if (!reading || !text.startsWith(name, word.start) || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
    return { ...reading, name, end };
  }
  return null;
}

import type { RecogniserOptions } from '../found';
import { parseDigits, usesDecimalComma } from './parse-digits';

/** A number as it stands in the text, with its magnitude word: "1.2", "1.2 million", "twenty-five". */
export interface WrittenNumber {
  start: number;
  /** After the magnitude word. */
  end: number;
  /** After the digits. */
  bareEnd: number;
  /** With the magnitude. */
  value: number;
  bareValue: number;
  /** 1 if no magnitude word stands there. */
  magnitude: number;
  isGrouped: boolean;
  isDecimal: boolean;
  isWord: boolean;
  /** Part of a longer token, such as A10X or i9-14900. */
  isGlued: boolean;
}

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValues = new Map<string, number>([
  ...ones.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.map((word, index): [string, number] => [word, index * 10 + 20]),
]);

const millions = (word: string): [string, number] => [word, 1e6];
const milliards = (word: string): [string, number] => [word, 1e9];

const magnitudes = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['mrd', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15],
  // German, French, Spanish, Italian, Portuguese and Dutch, as far as English has no such word.
  ...['millionen', 'millones', 'millón', 'milioni', 'milione', 'milhões', 'milhão', 'miljoen'].map(millions),
  ...['milliarden', 'milliarde', 'milliards', 'milliard', 'miliardi', 'miliardo', 'miljard'].map(milliards),
]);

const below100 = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${[...teens, ...ones].join('|')})`;
const digitPattern = /\d+(?:[.,]\d+|['’\u00a0\u202f\u2009]\d{3}(?!\d))*[½¼¾]?/gu;
const wordPattern = new RegExp(`\\b${below100}(?: hundred(?: and)?(?: ${below100})?)?(?: and a half)?\\b`, 'gi');
const magnitudePattern = new RegExp(
  `[ \\u00a0\\u202f-]?(${[...magnitudes.keys()].join('|')})(?![\\p{L}\\d])(?:(?<=mio|mrd)\\.(?= \\p{L}))?`,
  'iuy',
);

const initials = new Set([...magnitudes.keys()].map((word) => word[0]));

/** Removes the noise of binary fractions: 9.7 * 0.0254. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function readWords(written: string): number {
  let value = 0;
  for (const word of written.toLowerCase().split(/[- ]/u)) {
    if (word === 'hundred') value *= 100;
    else if (word === 'half') value += 0.5;
    else value += wordValues.get(word) ?? 0;
  }
  return value;
}

/** "5 lakh crore" has two. */
function readMagnitude(text: string, at: number): { factor: number; end: number } {
  let factor = 1;
  let end = at;
  const next = text[at] ?? '';
  const letter = /\p{L}/u.test(next) ? next : (text[at + 1] ?? '');
  // Most numbers have none, and this look is cheaper than the expression.
  if (!initials.has(letter.toLowerCase())) return { factor, end };
  for (let count = 0; count < 2; count++) {
    magnitudePattern.lastIndex = end;
    const match = magnitudePattern.exec(text);
    const value = magnitudes.get(match?.[1]?.toLowerCase() ?? '');
    // "5 TN" is Tennessee, and "Google Mn" nothing at all: the short ones follow at once or are lower-case.
    if (!match || value === undefined || /^[ -][A-Z]{2}$/u.test(match[0])) break;
    factor *= value;
    end = magnitudePattern.lastIndex;
  }
  return { factor, end };
}

function isGluedAt(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (/[\p{L}\d_]/u.test(before)) return true;
  // GPT-4, i9-14900, 802.11 and 12:30 are glued; "mid-10s", "sub-7nm" and "roughly-10-inch" are not.
  if (!/[-‑.:]/u.test(before)) return false;
  const word = /[\p{L}\d.,%]+$/u.exec(text.slice(Math.max(0, start - 16), start - 1))?.[0] ?? '';
  // The upper end of "1.5GHz-2GHz".
  if (before !== '.' && before !== ':' && /^\d.*[\p{L}%]$/u.test(word)) return false;
  return /[\p{Lu}\d]/u.test(word) || (before !== '-' && word !== '');
}

/** Every number of the text. Numbers that are none (3.6.0) are left out. */
export function findNumbers(text: string, options: RecogniserOptions = {}): WrittenNumber[] {
  const isDecimalComma = usesDecimalComma(options.lang);
  const numbers: WrittenNumber[] = [];
  const matches = [...text.matchAll(digitPattern), ...text.matchAll(wordPattern)].toSorted((a, b) => a.index - b.index);
  for (const match of matches) {
    const written = match[0];
    const isWord = !/^\d/u.test(written);
    const parsed = isWord
      ? { value: readWords(written), isGrouped: false, isDecimal: false }
      : parseDigits(written, isDecimalComma);
    if (!parsed || !Number.isFinite(parsed.value)) continue;
    const bareEnd = match.index + written.length;
    const magnitude = readMagnitude(text, bareEnd);
    numbers.push({
      isGrouped: parsed.isGrouped,
      isDecimal: parsed.isDecimal,
      start: match.index,
      bareEnd,
      end: magnitude.end,
      value: magnitude.factor === 1 ? parsed.value : tidy(parsed.value * magnitude.factor),
      bareValue: parsed.value,
      magnitude: magnitude.factor,
      isWord,
      isGlued: isGluedAt(text, match.index),
    });
  }
  return numbers;
}

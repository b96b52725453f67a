import type { Found, Recogniser } from '../found';
import { findAmounts, type Amount } from './amounts';
import { countedByThousands, followsName, isLabelled, readNoun } from './counted';
import { readSign } from './currency-sign';
import { readUnit } from './read-unit';
import { tidy } from './numbers';
import { linesOfResolution, scanLines } from './units';

function make(amount: Amount, end: number, value: number, unit: string): Found {
  return { start: amount.start, end, type: 'quantity', value: { kind: 'quantity', value: tidy(value), unit } };
}

/** Ages and points in time are no durations: "10-year-old", "two weeks ago". */
const timeAfter = /^(?:[- ]olds?\b| of age\b| ago\b| (?:earlier|later|hence|from now|from today)\b|['’]? time\b)/u;
const countedByCalendar = new Set(['s', 'month']);
/** "one day this will …", "on one foot": idioms. */
const idioms = new Set([
  'day',
  'second',
  'foot',
  'bit',
  'degree',
  'degrees',
  'core',
  'thread',
  'bar',
  'gig',
  'yard',
  'mile',
]);

function readMeasure(text: string, amount: Amount): Found | null {
  const unit = readUnit(text, amount.last);
  if (!unit) return null;
  const { isWord, bareValue, magnitude } = amount.last;
  if (isWord && !unit.isHyphenated && bareValue === 1 && magnitude === 1 && idioms.has(unit.spelling)) return null;
  if (countedByCalendar.has(unit.unit) && timeAfter.test(text.slice(unit.end, unit.end + 12))) return null;
  return make(amount, unit.end, amount.low * unit.factor, unit.unit);
}

const letter = /(?:([kK])|([mM])|([bB]|bn))(?![\p{L}\d])/uy;

/** 4K, 8K, 1080p; and 10k, 5M, 2B before what they count. */
function readLetter(text: string, amount: Amount): Found | null {
  const { last, low } = amount;
  if (last.isWord || last.magnitude !== 1) return null;
  const scan = /^[pi](?![\p{L}\d])/u.exec(text.slice(last.end, last.end + 2));
  if (scan && scanLines.has(last.value)) return make(amount, last.end + 1, last.value, 'p');
  letter.lastIndex = last.end;
  const match = letter.exec(text);
  if (!match) return null;
  const end = last.end + match[0].length;
  const counted = readNoun(text, end);
  const head = counted?.noun.split(' ').at(-1) ?? '';
  const lines = match[1] ? linesOfResolution.get(last.value) : undefined;
  if (lines && !countedByThousands.has(head)) return make(amount, end, lines, 'p');
  const factor = match[1] ? 1e3 : match[2] ? 1e6 : 1e9;
  if (counted) return make(amount, counted.end, low * factor, counted.noun);
  return match[1] &&
    last.value >= 10 &&
    text[end] !== '-' &&
    /\p{Ll} $/u.test(text.slice(Math.max(0, amount.start - 2), amount.start))
    ? make(amount, end, low * factor, '')
    : null;
}

/** Small counts ("three models") are nothing. */
function isLargeCount(amount: Amount): boolean {
  const { last } = amount;
  if (last.isDecimal && last.magnitude === 1) return false;
  return last.magnitude > 100 || last.value >= 1000;
}

/** Of four digits without a comma a year is likelier than a count. */
function isYear(amount: Amount): boolean {
  const { value, isGrouped, magnitude } = amount.last;
  return !isGrouped && magnitude === 1 && value >= 1500 && value < 2100;
}

function readCount(text: string, amount: Amount): Found | null {
  const { last, low } = amount;
  if (!isLargeCount(amount) || isYear(amount) || isLabelled(text, amount.first)) return null;
  const after = text.slice(last.end, last.end + 8);
  // Ordinals, multiples, money and code: 1,000th, 10,000x, "1,000 times", 5000€, 0x1000, "3090/3080".
  if (/^(?:[\p{L}€£¥₹₩%°^]|[ -]times\b|[ -]fold\b| ?[x×*=] ?\d|['’]|[:/.]\d)/u.test(after)) return null;
  if (/\d[x^*/:]$/u.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return null;
  const isMarked = last.isGrouped || last.magnitude > 100;
  if (!isMarked && followsName(text, amount.first)) return null;
  const counted = readNoun(text, last.end);
  if (counted && !/-(?:dollar|euro|year|plus)$/u.test(`-${counted.noun}`))
    return make(amount, counted.end, low, counted.noun);
  if (text[last.end] === '-' && counted) return null;
  return isMarked || last.value >= 10_000 ? make(amount, last.end, low, '') : null;
}

const cross = /^(?: ?[x×] ?| by )$/u;

/** 1800 x 1920, and 146.7 x 71.5 x 7.8mm: one measure, valued by its product where it counts pixels. */
function readDimensions(text: string, amounts: Amount[], index: number): Found | null {
  const parts: Amount[] = [];
  let end = 0;
  let unit = '';
  for (let next = index; next < amounts.length && parts.length < 4; next++) {
    const amount = amounts[next];
    if (!amount || amount.isRange || amount.last.isWord) break;
    if (parts.length > 0 && !cross.test(text.slice(end, amount.start))) break;
    if (parts.length > 0 && text.slice(end, amount.start) === ' by ' && unit === '' && !readUnit(text, amount.last))
      break;
    const read = readUnit(text, amount.last);
    parts.push(amount);
    end = read?.end ?? amount.last.end;
    unit = read?.unit ?? unit;
  }
  const first = parts[0];
  if (!first || parts.length < 2) return null;
  // "4 x 4" and "2 x 100" count; resolutions and measures are meant here.
  if (unit === '' && parts.some((part) => part.last.value < 100)) return null;
  if (unit === '' && /\p{L}/u.test(text[end] ?? ' ')) return null;
  const product = parts.reduce((value, part) => value * part.last.value, 1);
  return make(first, end, unit === '' || unit === 'px' ? product : first.last.value, unit === '' ? 'px' : unit);
}

const largerPart = /(?<!\p{L})(?:feet|foot|ft|hours?|minutes?|h|min|pounds?|lbs?|years?)$/u;

/** "5 feet 8 inches", "two hours and 30 minutes" are one measure. */
function joinParts(text: string, found: Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    const gap = previous ? text.slice(previous.end, next.start) : '';
    if (previous && next.start < previous.end) continue;
    const a = previous?.value;
    const b = next.value;
    const isPart =
      a?.kind === 'quantity' &&
      b?.kind === 'quantity' &&
      a.unit === b.unit &&
      ['s', 'm', 'month', 'kg'].includes(a.unit) &&
      a.value > b.value;
    if (
      previous &&
      isPart &&
      /^(?: | and |, )$/u.test(gap) &&
      largerPart.test(text.slice(previous.start, previous.end))
    ) {
      joined[joined.length - 1] = { ...previous, end: next.end, value: { ...a, value: tidy(a.value + b.value) } };
    } else if (
      previous &&
      a?.kind === 'quantity' &&
      b?.kind === 'quantity' &&
      a.unit === b.unit &&
      /^[-–—]$/u.test(gap)
    ) {
      previous.end = next.end;
    } else {
      joined.push(next);
    }
  }
  return joined;
}

/** Numbers with a unit of measure, and counts of a thousand or more: 5000mAh, 120Hz, 21 months, 1 million EVs, 75000. */
export const findQuantities: Recogniser = (text, options) => {
  const amounts = options?.amounts ?? findAmounts(text, options);
  const found: Found[] = [];
  for (const [index, amount] of amounts.entries()) {
    if (amount.first.isGlued || readSign(text, amount.start)) continue;
    const quantity =
      readDimensions(text, amounts, index) ??
      readMeasure(text, amount) ??
      readLetter(text, amount) ??
      readCount(text, amount);
    if (quantity) found.push(quantity);
  }
  return joinParts(text, found);
};

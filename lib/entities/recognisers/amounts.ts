import type { Found, RecogniserOptions } from '../found';
import { findNumbers, tidy, type WrittenNumber } from './numbers';

/** One number, or the range "10-15", "10 to 15", "between 10 and 15" of which only the second end has the unit. */
export interface Amount {
  start: number;
  /** The only number, or the lower end. */
  first: WrittenNumber;
  /** The number before the unit: the only one, or the upper end. */
  last: WrittenNumber;
  /** The value of the lower end, in the magnitude of the upper one: "5-10 million" starts at five million. */
  low: number;
  isRange: boolean;
}

const dash = /^ ?[-–—‑] ?$/u;

function isRange(text: string, low: WrittenNumber, high: WrittenNumber): boolean {
  if (low.magnitude !== 1 || low.bareValue >= high.bareValue || high.start - low.end > 5) return false;
  const gap = text.slice(low.end, high.start);
  if (dash.test(gap)) return true;
  const before = text.slice(Math.max(0, low.start - 14), low.start);
  // "from Windows 7 to 10 million" is no range.
  if (gap === ' to ') return !/(?<!From|Between|About|Some|Roughly|Around)(?<=\p{Lu}\S*) $/u.test(before);
  return gap === ' and ' && /\bbetween (?:\S{1,4} ?)?$/iu.test(before);
}

/** Numbers paired into ranges. Chains of dashes (telephone numbers, ISO dates) are left out whole. */
export function findAmounts(text: string, options?: RecogniserOptions): Amount[] {
  const numbers = findNumbers(text, options);
  const amounts: Amount[] = [];
  const isDashed = (from: WrittenNumber | undefined, to: WrittenNumber | undefined) =>
    from !== undefined && to !== undefined && to.start === from.end + 1 && dash.test(text.slice(from.end, to.start));
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    if (!number) continue;
    let chain = index;
    while (isDashed(numbers[chain], numbers[chain + 1])) chain++;
    if (chain - index > 1) {
      index = chain;
      continue;
    }
    const next = numbers[index + 1];
    if (next && isRange(text, number, next)) {
      amounts.push({
        start: number.start,
        first: number,
        last: next,
        low: tidy(number.bareValue * next.magnitude),
        isRange: true,
      });
      // The upper end is offered alone as well: "from Windows 7 to 10 million". The longest reading wins later.
      continue;
    }
    amounts.push({ start: number.start, first: number, last: number, low: number.value, isRange: false });
  }
  return amounts;
}

/** "10%-15%" and "$5–$10" are one range: the value is the lower end's. */
export function joinRanges(text: string, found: Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    if (previous && previous.type === next.type && /^[-–—‑]$| [–-] $/u.test(text.slice(previous.end, next.start))) {
      previous.end = next.end;
    } else if (!previous || next.start >= previous.end) {
      joined.push({ ...next });
    }
  }
  return joined;
}

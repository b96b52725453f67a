import type { Found, Recogniser } from '../found';
import { findAmounts, joinRanges } from './amounts';
import { tidy } from './numbers';

const units = new Map([
  ['%', 1],
  ['％', 1],
  ['percent', 1],
  ['per cent', 1],
  ['pct', 1],
  ['percentage point', 1],
  ['percentage points', 1],
  ['basis point', 0.01],
  ['basis points', 0.01],
]);

// "%20" and "%d" are code; "50%off" is an advertisement.
const unitAfter =
  /[ \u00a0\u202f]?([%％])(?!\d|[sdf](?![\p{L}]))|[ \u00a0\u202f-](percentage points?|basis points?|per cent|percent|pct)(?![\p{L}\d])/iuy;

/** A sign belongs to the figure when it is not the dash of a range: "-5%", "(+2%". */
function hasSign(text: string, start: number): boolean {
  return /[-−+]/u.test(text[start - 1] ?? '') && /[\s([]/u.test(text[start - 2] ?? ' ');
}

/** Shares and their changes: 0.35%, 2.8 per cent, 50-60%. */
export const findPercents: Recogniser = (text, options) => {
  const found: Found[] = [];
  for (const { start, first, last, low } of options?.amounts ?? findAmounts(text, options)) {
    if (last.magnitude > 100 || (first.isGlued && !hasSign(text, start))) continue;
    unitAfter.lastIndex = last.end;
    const match = unitAfter.exec(text);
    if (!match) continue;
    const factor = units.get((match[1] ?? match[2] ?? '').toLowerCase()) ?? 1;
    const isSigned = hasSign(text, start);
    const isNegative = isSigned && text[start - 1] !== '+';
    found.push({
      start: isSigned ? start - 1 : start,
      end: last.end + match[0].length,
      type: 'percent',
      value: { kind: 'percent', value: tidy(low * factor * (isNegative ? -1 : 1)) },
    });
  }
  return joinRanges(text, found);
};

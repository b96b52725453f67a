import type { WrittenNumber } from './numbers';
import { units, unitsInLowerCase, type Unit } from './units';

export interface UnitRead extends Unit {
  end: number;
  /** As written, without the space. */
  spelling: string;
  isAttached: boolean;
  isHyphenated: boolean;
}

// Up to four words; the longest that the table knows is taken: "miles per hour" before "miles".
const symbolPattern =
  /(?:[\p{L}°℃℉µμΩ″"·]{1,14})(?:[²³\d](?![\p{L}\d]))?(?:\/(?:\d{0,3} ?)[\p{L}]{1,3}[²\d]?)?(?:\(A\))?/uy;
const wordPattern = /[ \u00a0-][\p{L}]{1,12}/uy;

function candidates(text: string, at: number): number[] {
  const ends: number[] = [];
  symbolPattern.lastIndex = at;
  const first = symbolPattern.exec(text);
  if (!first) return ends;
  let end = symbolPattern.lastIndex;
  const slash = first[0].indexOf('/');
  if (slash > 0) ends.push(at + slash);
  ends.push(end);
  for (let count = 0; count < 3; count++) {
    wordPattern.lastIndex = end;
    if (!wordPattern.test(text)) break;
    end = wordPattern.lastIndex;
    ends.push(end);
  }
  return ends.reverse();
}

/** The opening quote of "… 2.4" is not an inch sign: an odd number of them stands before it in the line. */
function isInsideQuotes(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - 240), at)
      .split('\n')
      .at(-1) ?? '';
  return line.split('"').length % 2 === 0;
}

type NumberBeforeUnit = Pick<WrittenNumber, 'start' | 'end' | 'bareValue' | 'isDecimal'>;

function fits(unit: Unit, number: NumberBeforeUnit, isAttached: boolean): boolean {
  if (unit.isAttached && !isAttached) return false;
  if (unit.shape === 'decimal') return number.isDecimal;
  if (unit.shape === 'not-small') return number.isDecimal || number.bareValue > 6;
  return true;
}

/** The unit of measure that follows a number, if one does. */
export function readUnit(text: string, number: NumberBeforeUnit): UnitRead | null {
  const next = text[number.end] ?? '';
  const isGap = /[ \u00a0\u202f\u2009]/u.test(next);
  const isHyphenated = /[-‑–]/u.test(next);
  const from = number.end + (isGap || isHyphenated ? 1 : 0);
  for (const end of candidates(text, from)) {
    if (/[\p{L}\d]/u.test(text[end] ?? ' ')) continue;
    const spelling = text.slice(from, end).replaceAll('\u00a0', ' ');
    const unit = units.get(spelling) ?? unitsInLowerCase.get(spelling.toLowerCase());
    if (!unit || !fits(unit, number, from === number.end)) continue;
    if (spelling === '"' && isInsideQuotes(text, number.start)) continue;
    // "5-m" and "10-s" are no measures.
    if (isHyphenated && spelling.length < 2) continue;
    return { ...unit, end, spelling, isAttached: from === number.end, isHyphenated };
  }
  return null;
}

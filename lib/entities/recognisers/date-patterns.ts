import type { EntityValue } from '../entity';
import { calendarCues, monthNumber, piece, weekdayNumber } from './calendar';
import { resolveWeekday, resolveYear, writtenDate } from './resolve-date';

type DateValue = Extract<EntityValue, { kind: 'date' }>;

interface DateContext {
  published: Date | null;
  /** 31/12/2024 as against the American 12/31/2024. */
  isDayFirst: boolean;
  /** The sentence up to the date. */
  before: string;
}

/** One of these stands in every date. Most paragraphs have none, and asking for them is cheaper than the patterns. */
export const cues = {
  ...calendarCues,
  year: /(?:1[5-9]|20)\d\d/u,
  quarter: /Q[1-4]/u,
  fiscal: /FY ?['’]?\d\d/u,
  decade: /\d0s/u,
  clock: /\d ?[ap]\.?m|\d:\d\d/iu,
} as const;

export type Cue = keyof typeof cues;

interface DatePattern {
  cue: Cue;
  expression: RegExp;
  read: (groups: Record<string, string | undefined>, context: DateContext) => DateValue | undefined;
}

const quarters: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const speaksOfFuture =
  /\b(?:will|to be|set to|plans? to|going to|expected to|scheduled|due to|launches|starts|begins|opens|upcoming|coming)\b/u;

function pattern(cue: Cue, source: string, read: DatePattern['read']): DatePattern {
  return { cue, expression: new RegExp(`(?<![\\p{L}\\d$€£#@_/.])(?:${source})(?![\\p{L}\\d])`, 'gu'), read };
}

const number = (written: string | undefined) => Number(written ?? Number.NaN);

function readCalendar(
  { month, day, year }: Record<string, string | undefined>,
  context: DateContext,
): DateValue | undefined {
  const monthOf = monthNumber(month ?? '');
  const dayOf = day === undefined ? undefined : number(day);
  if (year?.startsWith("'") || year?.startsWith('’')) return writtenDate(2000 + number(year.slice(1)), monthOf, dayOf);
  return year === undefined
    ? resolveYear(context.published, monthOf, dayOf)
    : writtenDate(number(year), monthOf, dayOf);
}

function readNumeric({ a, b, year }: Record<string, string | undefined>, isDayFirst: boolean): DateValue | undefined {
  const [month, day] = isDayFirst || number(a) > 12 ? [number(b), number(a)] : [number(a), number(b)];
  return writtenDate(number(year), month, day);
}

function readWeekday(
  { weekday, direction }: Record<string, string | undefined>,
  context: DateContext,
): DateValue | undefined {
  const said = direction?.toLowerCase();
  const known = said === 'last' || said === 'next' ? said : speaksOfFuture.test(context.before) ? 'future' : 'past';
  return resolveWeekday(context.published, weekdayNumber(weekday ?? ''), known);
}

function readQuarter({ year, quarter }: Record<string, string | undefined>): DateValue | undefined {
  const digits = year === undefined ? '' : year.length === 2 ? `20${year}` : year;
  return digits === ''
    ? undefined
    : { kind: 'date', iso: `${digits}-Q${quarters[quarter ?? ''] ?? quarter}`, isResolved: false };
}

const justYear = ({ year }: Record<string, string | undefined>) => writtenDate(number(year));
const {
  clockAfter,
  clockAlone,
  day,
  dayEnd,
  fiscal,
  fullMonth,
  month,
  part,
  quarter,
  season,
  weekday,
  weekdayName,
  year,
} = piece;

/** The longest match wins, whichever row it comes from. */
export const datePatterns: DatePattern[] = [
  // 2023-02-16, 2023-02-16T08:00:00Z
  pattern(
    'year',
    '(?<year>(?:19|20)\\d\\d)[-‑](?<month>0[1-9]|1[0-2])[-‑](?<day>0[1-9]|[12]\\d|3[01])(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    (groups) => writtenDate(number(groups.year), number(groups.month), number(groups.day)),
  ),
  // 2023/02/16
  pattern('year', '(?<year>(?:19|20)\\d\\d)/(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|[12]\\d|3[01])', (groups) =>
    writtenDate(number(groups.year), number(groups.month), number(groups.day)),
  ),
  // 12/31/2024, 31/12/2024
  pattern(
    'year',
    '(?<a>0?[1-9]|[12]\\d|3[01])/(?<b>0?[1-9]|[12]\\d|3[01])/(?<year>(?:19|20)\\d\\d)',
    (groups, context) => readNumeric(groups, context.isDayFirst),
  ),
  // 16.02.2023
  pattern('year', '(?<a>0?[1-9]|[12]\\d|3[01])\\.(?<b>0?[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d\\d)', (groups) =>
    readNumeric(groups, true),
  ),
  // Thursday, July 12th, 2019 8:05AM ET
  pattern(
    'month',
    `${weekday}${month} ${day}${dayEnd}(?:,? ${year}|,? (?<shortYear>['’]\\d\\d))?${clockAfter}`,
    readCalendar,
  ),
  // July 12 - August 3, 2026
  pattern(
    'month',
    `${month} ${day} ?[-–—] ?(?:${piece.month.replace('?<month>', '?:')}) (?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:,? ${year})?`,
    readCalendar,
  ),
  // Thursday, the 12th of July 2019; 3-5 March
  pattern('month', `${weekday}${day}${dayEnd} (?:of )?${month}(?:,? ${year})?${clockAfter}`, readCalendar),
  // the end of March, early March 2017, March of 2017, Jan '24, March-April 2026
  pattern(
    'month',
    `${part}${fullMonth}(?:[-–/](?:${fullMonth.replace('?<month>', '?:')}))?(?: of|,)? ${year}`,
    readCalendar,
  ),
  pattern('month', `${part}${month},? (?<year>(?:19|20)\\d\\d|['’]\\d\\d)`, readCalendar),
  pattern('month', `(?<direction>(?:[Nn]ext|[Ll]ast) )?${part}${fullMonth}`, readCalendar),
  // first quarter of 2017, Q1 2017, Q3 FY25
  pattern('year', `${quarter}(?: of|,)? ${fiscal}${year}`, readQuarter),
  pattern(
    'quarter',
    `Q(?<quarter>[1-4])(?: of|,)? (?:FY ?|fiscal (?:year )?)?['’]?(?<year>(?:20)?\\d\\d)`,
    readQuarter,
  ),
  pattern('quarter', `(?<year>20\\d\\d)[- ]?Q(?<quarter>[1-4])`, readQuarter),
  pattern('quarter', 'Q(?<quarter>[1-4])', readQuarter),
  // first half of 2025, H1 2025, FY2024, fiscal 2024, summer of 2024
  pattern('year', `(?:(?:first|second|latter) half of |1H ?|2H ?|H[12] )${fiscal}${year}`, justYear),
  pattern('year', `(?:FY ?|(?:fiscal|financial) (?:year )?)${year}`, justYear),
  // FY24, as Indian business news writes it.
  pattern('fiscal', `FY ?['’]?(?<year>\\d\\d)`, (groups) => writtenDate(2000 + number(groups.year))),
  pattern('year', `${part}${season}(?: of|,)? ${year}`, justYear),
  // 2019-2021, 2019–21, 2024/25
  pattern('year', `(?<year>(?:1[89]|20)\\d\\d)(?:[-–/](?:(?:19|20)\\d\\d|\\d\\d))`, justYear),
  // early 2020, end of 2026, 2017
  pattern('year', `${part}${year}`, justYear),
  // the 1990s have no single year
  pattern('decade', `${part}(?:(?:1[5-9]|20)\\d0s|['’]\\d0s)`, () => undefined),
  // next Tuesday at 9 a.m. PT
  pattern('weekday', `(?<direction>(?:[Nn]ext|[Ll]ast)(?= ))? ?${weekdayName}${clockAfter}`, readWeekday),
  pattern('clock', clockAlone, () => undefined),
];

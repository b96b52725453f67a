import type { EntityOverview } from '../../../lib/search/search-answer';

type Months = EntityOverview['months'];

export interface TimelineBar {
  /** 2023-02, or 2023 where the bars are years. */
  period: string;
  mentions: number;
  articles: number;
  /** 0 to 1 along the axis, the middle of the bar. */
  at: number;
  /** 0 to 1 of the highest bar. */
  height: number;
  /** Whether its number stands above it. */
  isLabelled: boolean;
}

export interface Timeline {
  bars: TimelineBar[];
  /** What stands under the axis: months in a year or two, years in more. */
  marks: { period: string; at: number }[];
  step: 'month' | 'year';
}

/** Over this many months the bars would lie on each other. */
const mostMonths = 96;
const mostMarks = 7;
const mostLabels = 3;
/** Of the axis; two numbers nearer than this would touch. */
const labelDistance = 0.07;

/** When something was named: a bar for each month that has a mention, in its place between the first and the last. */
export function layTimeline(months: Months): Timeline {
  if (months.length === 0) return { bars: [], marks: [], step: 'month' };
  const span = monthNumber(months.at(-1)!.month) - monthNumber(months[0]!.month) + 1;
  const step = span > mostMonths ? 'year' : 'month';
  const counted = step === 'year' ? joinYears(months) : months;
  const numbers = counted.map(({ month }) => (step === 'year' ? Number(month) : monthNumber(month)));
  const first = numbers[0]!;
  const slots = numbers.at(-1)! - first + 1;
  const place = (number: number) => (number - first + 0.5) / slots;
  const highest = Math.max(1, ...counted.map(({ mentions }) => mentions));

  const bars = counted.map(({ month, mentions, articles }, index) => ({
    period: month,
    mentions,
    articles,
    at: place(numbers[index]!),
    height: mentions / highest,
    isLabelled: false,
  }));
  for (const bar of pickLabels(bars)) bar.isLabelled = true;
  return {
    bars,
    marks: listMarks(first, slots, step).map(([period, number]) => ({ period, at: place(number) })),
    step,
  };
}

function pickLabels(bars: TimelineBar[]): TimelineBar[] {
  const picked: TimelineBar[] = [];
  for (const bar of bars.toSorted((one, other) => other.mentions - one.mentions)) {
    if (picked.length === mostLabels) break;
    if (picked.every((other) => Math.abs(other.at - bar.at) >= labelDistance)) picked.push(bar);
  }
  return picked;
}

function listMarks(first: number, slots: number, step: Timeline['step']): [period: string, number: number][] {
  // Januaries in more than two years, else every so many months.
  const isYears = step === 'month' && slots > 24;
  const every = isYears ? 12 * Math.ceil(slots / 12 / mostMarks) : Math.ceil(slots / mostMarks);
  const start = isYears ? Math.ceil(first / 12) * 12 : first;
  return Array.from({ length: Math.floor((first + slots - 1 - start) / every) + 1 }, (_, index) => {
    const number = start + index * every;
    const period = step === 'year' ? String(number) : isYears ? String(number / 12) : monthOf(number);
    return [period, number];
  });
}

function joinYears(months: Months): Months {
  const years = new Map<string, Months[number]>();
  for (const { month, mentions, articles } of months) {
    const year = month.slice(0, 4);
    const old = years.get(year) ?? { month: year, mentions: 0, articles: 0 };
    years.set(year, { month: year, mentions: old.mentions + mentions, articles: old.articles + articles });
  }
  return [...years.values()];
}

/** January of the year 0 is 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

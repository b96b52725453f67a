import { bar, isReached, timeBar, type BarRow } from './bar';
import type { SetName } from './corpus';
import type { TimeRatios } from './ratios';
import type { Score, Scored } from './run-scorer';
import { show, table } from './table';

/** One set's scores; a half is null when none of its pages were asked for. */
export interface SetScores {
  all: Scored;
  tuning: Scored | null;
  other: Scored | null;
}

const head = ['', "today's best", 'bar', 'all', 'reached', 'tuning half', 'other half', 'tech'];

/** The bar with what was reached. Sets that were not run have no rows. */
export function barTable(scores: ReadonlyMap<SetName, SetScores>, time: TimeRatios | null): string {
  const rows = bar.flatMap((row) => {
    const set = scores.get(row.set);
    return set ? [figures(row, set)] : [];
  });
  return table(head, time ? [...rows, ...timeRows(time)] : rows);
}

function figures(row: BarRow, { all, tuning, other }: SetScores): string[] {
  const cell = (score: Score | null | undefined) => show(score?.[row.figure], row.isShare);
  const figure = all.all[row.figure];
  const reached = row.bar && typeof figure === 'number' ? yesOrNo(isReached(figure, row.bar)) : '–';
  return [
    `${row.set} ${row.label}`,
    show(row.best, row.isShare),
    row.bar ? aim(row.bar, (value) => show(value, row.isShare)) : '–',
    cell(all.all),
    reached,
    cell(tuning?.all),
    cell(other?.all),
    cell(all.tech),
  ];
}

function timeRows(time: TimeRatios): string[][] {
  return (['median', 'p95'] as const).map((name) => [
    `time a page, ${name}`,
    '1.00×',
    aim(timeBar[name], times),
    times(time[name]),
    yesOrNo(isReached(time[name], timeBar[name])),
    '–',
    '–',
    '–',
  ]);
}

/** What the two time rows say, and what else is worth knowing about them. */
export function explainTime(time: TimeRatios): string {
  const { ours, theirs, paired } = time;
  return [
    `Time: ${time.pages} pages, each counted by the median of its rounds; ours is clone + extract of the content script,`,
    `theirs is cloneNode + parse of plain Readability, in turns in the same tab. Rows: our median page by their median page`,
    `(${ms(ours.median)} / ${ms(theirs.median)}), our 95th percentile by theirs (${ms(ours.p95)} / ${ms(theirs.p95)}).`,
    `The same page by itself: median ${times(paired.median)}, and 5% of the pages over ${times(paired.p95)}.`,
  ].join('\n');
}

function aim(held: { atLeast: number } | { atMost: number }, format: (figure: number) => string): string {
  return 'atLeast' in held ? `≥ ${format(held.atLeast)}` : `≤ ${format(held.atMost)}`;
}

const ms = (figure: number) => `${figure.toFixed(1)} ms`;
const times = (figure: number) => `${figure.toFixed(2)}×`;
const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

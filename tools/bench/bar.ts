import type { SetName } from './corpus';
import type { Score } from './run-scorer';

/** One figure that the extractor is held to. */
export interface BarRow {
  set: SetName;
  label: string;
  figure: keyof Score;
  /** The best of Readability 0.6, Defuddle 0.19, mercury-parser 3 on the same pages. Null: not known. */
  best: number | null;
  /** Null: only to look at. */
  bar: { atLeast: number } | { atMost: number } | null;
  isShare?: boolean;
}

export const bar: readonly BarRow[] = [
  { set: 'wcxb', label: 'shingle F1', figure: 'shingleF1', best: 0.939, bar: { atLeast: 0.962 } },
  { set: 'wcxb', label: 'bag F1', figure: 'bagF1', best: 0.945, bar: { atLeast: 0.97 } },
  { set: 'wcxb', label: 'pages broken', figure: 'bad', best: 0.026, bar: { atMost: 0.01 }, isShare: true },
  { set: 'wcxb', label: 'leaked boilerplate', figure: 'without', best: 0.053, bar: { atMost: 0.03 } },
  { set: 'zyte', label: 'shingle F1', figure: 'shingleF1', best: 0.957, bar: { atLeast: 0.975 } },
  { set: 'trafilatura', label: '`without` leaked', figure: 'without', best: 0.156, bar: { atMost: 0.08 } },
  { set: 'trafilatura', label: '`with` kept', figure: 'with', best: null, bar: null },
  { set: 'wcxb', label: 'title', figure: 'title', best: 0.74, bar: { atLeast: 0.92 } },
  { set: 'wcxb', label: 'byline', figure: 'byline', best: 0.67, bar: { atLeast: 0.85 } },
  { set: 'wcxb', label: 'date', figure: 'date', best: 0.72, bar: { atLeast: 0.82 } },
  { set: 'postlight', label: 'lead image', figure: 'image', best: 0.94, bar: { atLeast: 0.97 } },
  { set: 'wcxb', label: 'headings kept', figure: 'headings', best: 0.945, bar: { atLeast: 0.97 } },
  { set: 'wcxb', label: 'lists kept', figure: 'lists', best: 0.942, bar: { atLeast: 0.97 } },
  { set: 'wcxb', label: 'tables kept', figure: 'tables', best: 0.944, bar: { atLeast: 0.97 } },
  { set: 'wcxb', label: 'pre kept', figure: 'pre', best: 1, bar: { atLeast: 1 } },
  { set: 'wcxb-other', label: 'shingle F1', figure: 'shingleF1', best: 0.915, bar: { atLeast: 0.92 } },
  { set: 'mozilla', label: 'shingle F1', figure: 'shingleF1', best: 0.986, bar: { atLeast: 0.96 } },
  // "No page class lost": each broken page is to be looked at.
  { set: 'mozilla', label: 'pages broken', figure: 'bad', best: null, bar: null, isShare: true },
];

/** The two figures of time-pages.ts, in times of plain Readability. */
export const timeBar = { median: { atMost: 1.1 }, p95: { atMost: 1.5 } };

export function isReached(figure: number, aim: { atLeast: number } | { atMost: number }): boolean {
  return 'atLeast' in aim ? figure >= aim.atLeast : figure <= aim.atMost;
}

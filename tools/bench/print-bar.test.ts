import { expect, test } from 'vitest';
import { isReached } from './bar';
import type { SetName } from './corpus';
import { barTable, type SetScores } from './print-bar';
import type { Score } from './run-scorer';

const scored = (all: Partial<Score>, tech: Partial<Score> | null = null) => ({
  all: { pages: 10, ...all },
  tech: tech && { pages: 2, ...tech },
  fails: '',
});

const cellsOf = (scores: SetScores, set: SetName, label: string) =>
  barTable(new Map([[set, scores]]), null)
    .split('\n')
    .find((line) => line.startsWith(`| ${set} ${label} `))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(2, -1);

test.each([
  [0.962, { atLeast: 0.962 }, true],
  // As printed it would look reached.
  [0.9619, { atLeast: 0.962 }, false],
  [0.01, { atMost: 0.01 }, true],
  [0.0101, { atMost: 0.01 }, false],
])('%d against %j', (figure, bar, expected) => {
  expect(isReached(figure, bar)).toBe(expected);
});

test('a row says what was reached on the whole, on both halves and on technology sites', () => {
  const scores = {
    all: scored({ shingleF1: 0.9634, bad: 0.0128 }, { shingleF1: 0.951, bad: 0 }),
    tuning: scored({ shingleF1: 0.97, bad: 0 }),
    other: scored({ shingleF1: 0.957, bad: 0.025 }),
  };
  expect(cellsOf(scores, 'wcxb', 'shingle F1')).toEqual(['.939', '≥ .962', '.963', 'yes', '.970', '.957', '.951']);
  expect(cellsOf(scores, 'wcxb', 'pages broken')).toEqual(['2.6%', '≤ 1.0%', '1.3%', 'no', '0.0%', '2.5%', '0.0%']);
});

test('what was not measured is not reached and not missed', () => {
  const scores = { all: scored({ image: null }), tuning: null, other: null };
  expect(cellsOf(scores, 'postlight', 'lead image')).toEqual(['.940', '≥ .970', '–', '–', '–', '–', '–']);
});

test('time has its two rows', () => {
  const spread = { median: 10, p95: 20 };
  const time = { pages: 3, ours: spread, theirs: spread, median: 1.04, p95: 1.6, paired: spread };
  const rows = barTable(new Map(), time).split('\n').slice(2);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/median .* ≤ 1\.10× \| 1\.04× +\| +yes/);
  expect(rows[1]).toMatch(/p95 .* ≤ 1\.50× \| 1\.60× +\| +no/);
});

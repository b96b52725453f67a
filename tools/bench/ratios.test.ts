import { expect, test } from 'vitest';
import { quantile, timeRatios } from './ratios';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[10], 0.95, 10],
  [[0, 100], 0.95, 95],
])('%j at %d', (values, share, expected) => {
  expect(quantile(values, share)).toBeCloseTo(expected);
});

test('each page counts by the middle of its rounds, and the slow pages are compared with the slow pages', () => {
  const ratios = timeRatios([
    { id: 'a', ours: [10, 11, 500], theirs: [10, 10, 10] },
    { id: 'b', ours: [24, 24, 24], theirs: [20, 20, 900] },
    { id: 'c', ours: [90, 90, 90], theirs: [30, 30, 30] },
  ]);
  expect(ratios?.ours.median).toBe(24);
  expect(ratios?.theirs.median).toBe(20);
  expect(ratios?.median).toBeCloseTo(1.2);
  expect(ratios?.p95).toBeCloseTo(quantile([11, 24, 90], 0.95) / quantile([10, 20, 30], 0.95));
  expect(ratios?.paired.median).toBeCloseTo(1.2);
  expect(ratios?.paired.p95).toBeCloseTo(quantile([1.1, 1.2, 3], 0.95));
});

test('no pages, no ratio', () => {
  expect(timeRatios([])).toBeNull();
});

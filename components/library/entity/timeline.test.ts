import { describe, expect, test } from 'vitest';
import { layTimeline } from './timeline';

const months = (...list: [month: string, mentions: number][]) =>
  list.map(([month, mentions]) => ({ month, mentions, articles: 1 }));

test('bars stand in the months that have a mention, to scale', () => {
  const { bars, step } = layTimeline(months(['2023-01', 2], ['2023-02', 4], ['2023-04', 1]));
  expect(step).toBe('month');
  expect(bars.map(({ period, at, height }) => [period, at, height])).toEqual([
    ['2023-01', 0.125, 0.5],
    ['2023-02', 0.375, 1],
    ['2023-04', 0.875, 0.25],
  ]);
});

describe('what stands under the axis', () => {
  test.each([
    ['2023-01', '2023-04', ['2023-01', '2023-02', '2023-03', '2023-04']],
    ['2023-01', '2023-12', ['2023-01', '2023-03', '2023-05', '2023-07', '2023-09', '2023-11']],
    ['2022-11', '2023-02', ['2022-11', '2022-12', '2023-01', '2023-02']],
    ['2020-06', '2023-02', ['2021', '2022', '2023']],
    ['2000-06', '2012-02', ['2000', '2002', '2004', '2006', '2008', '2010', '2012']],
    ['2023-05', '2023-05', ['2023-05']],
  ])('%s to %s', (first, last, marks) => {
    expect(layTimeline(months([first, 1], [last, 1])).marks.map(({ period }) => period)).toEqual(marks);
  });
});

test('many years are counted by year', () => {
  const { bars, step } = layTimeline(months(['2001-03', 1], ['2001-09', 2], ['2014-01', 6]));
  expect(step).toBe('year');
  expect(bars.map(({ period, mentions, articles }) => [period, mentions, articles])).toEqual([
    ['2001', 3, 2],
    ['2014', 6, 1],
  ]);
});

test('the highest bars have their numbers, unless these would touch', () => {
  const { bars } = layTimeline(
    months(['2023-01', 3], ['2023-06', 9], ['2023-07', 8], ['2023-12', 5], ['2024-06', 4], ['2024-12', 1]),
  );
  expect(bars.filter((bar) => bar.isLabelled).map(({ mentions }) => mentions)).toEqual([9, 5, 4]);
});

test('nothing is no timeline', () => {
  expect(layTimeline([])).toEqual({ bars: [], marks: [], step: 'month' });
});

import { describe, expect, test } from 'vitest';
import { groupByDay, headingItem, itemAt, itemOfRow } from './day-groups';

const now = new Date(2024, 7, 30, 10, 0);

function keysOf(...daysAgo: number[]) {
  return daysAgo.map((days, index) => ({
    id: `id${index}`,
    savedAt: new Date(2024, 7, 30 - days, 9, 0).toISOString(),
  }));
}

test.each([
  ['none', [], []],
  ['today only', [0, 0], ['today 0+2']],
  ['all three', [0, 1, 6, 7, 400], ['today 0+1', 'week 1+2', 'earlier 3+2']],
  ['no week', [0, 30], ['today 0+1', 'earlier 1+1']],
  ['old ones only', [8, 9, 10], ['earlier 0+3']],
])('%s', (_, days, expected) => {
  const groups = groupByDay(keysOf(...days), now);
  expect(groups.map((group) => `${group.day} ${group.start}+${group.count}`)).toEqual(expected);
});

describe('items', () => {
  const groups = groupByDay(keysOf(0, 1, 6, 7, 400), now);

  test('are headings and rows in order', () => {
    const items = Array.from({ length: 8 }, (_, index) => itemAt(groups, index));
    expect(items.map((item) => (item.kind === 'row' ? item.row : item.group.day))).toEqual([
      'today',
      0,
      'week',
      1,
      2,
      'earlier',
      3,
      4,
    ]);
  });

  test.each([0, 1, 2, 3, 4])('row %i is found again', (row) => {
    expect(itemAt(groups, itemOfRow(groups, row))).toMatchObject({ kind: 'row', row });
  });

  test.each([
    [0, 0],
    [1, 2],
    [2, 5],
  ])('heading %i is item %i', (index, item) => expect(headingItem(groups, index)).toBe(item));

  test('and end', () => expect(() => itemAt(groups, 8)).toThrow(RangeError));
});

import { describe, expect, test } from 'vitest';
import type { Order, SortBy } from '../../lib/library/view';
import { countItems, groupByDay, headingItem, itemAt, itemOfRow } from './day-groups';

const now = new Date(2024, 7, 30, 10, 0);
const before = (days: number) => new Date(2024, 7, 30 - days, 9, 0).toISOString();
const newestFirst = { by: 'saved', isReversed: false } as const;

function orderOf(daysAgo: number[], total = daysAgo.length): Order {
  const keys = daysAgo.map((days, index) => ({ id: `id${index}`, savedAt: before(days) }));
  return { keys, total, isComplete: total === keys.length };
}

const sizes = (groups: string[]) => groups.map((group) => group.replace(/\d+\+/, ''));
const write = (groups: ReturnType<typeof groupByDay>) =>
  groups.map((group) => `${group.day} ${group.start}+${group.count}`);

test.each<[string, number[], string[]]>([
  ['none', [], []],
  ['today only', [0, 0], ['today 0+2']],
  ['all three', [0, 1, 6, 7, 400], ['today 0+1', 'week 1+2', 'earlier 3+2']],
  ['no week', [0, 30], ['today 0+1', 'earlier 1+1']],
  ['old ones only', [8, 9, 10], ['earlier 0+3']],
])('%s', (_, days, expected) => {
  expect(write(groupByDay(orderOf(days), newestFirst, now))).toEqual(expected);
  const turned = orderOf(days.toReversed());
  const reversed = write(groupByDay(turned, { by: 'saved', isReversed: true }, now));
  expect(sizes(reversed)).toEqual(sizes(expected).toReversed());
});

test.each<[string, number[], string[]]>([
  ['belong to the last known day', [0, 1, 3], ['today 0+1', 'week 1+999']],
  ['have no day when none is known', [], ['null 0+1000']],
])('rows that are not known yet %s', (_, days, expected) => {
  expect(write(groupByDay(orderOf(days, 1000), newestFirst, now))).toEqual(expected);
});

test.each<SortBy>(['title', 'length', 'published'])('by %s there are no days', (by) => {
  expect(write(groupByDay(orderOf([0, 400]), { by, isReversed: false }, now))).toEqual(['null 0+2']);
});

test('by the published date, where the order knows it', () => {
  const { keys } = orderOf([0, 0, 0]);
  const dated = keys.map((key, index) => ({ ...key, date: before(index * 5) }));
  const groups = groupByDay({ keys: dated, total: 3, isComplete: true }, { by: 'published', isReversed: false }, now);
  expect(write(groups)).toEqual(['today 0+1', 'week 1+1', 'earlier 2+1']);
});

describe.each([
  ['with headings', newestFirst, ['today', 0, 'week', 1, 2, 'earlier', 3, 4], [0, 2, 5]],
  ['without', { by: 'title', isReversed: false } as const, [0, 1, 2, 3, 4], [-1]],
])('items %s', (_, sort, expected, headings) => {
  const groups = groupByDay(orderOf([0, 1, 6, 7, 400]), sort, now);
  const items = Array.from({ length: countItems(groups) }, (__, index) => itemAt(groups, index));

  test('are in order', () => {
    expect(items.map((item) => (item.kind === 'row' ? item.row : item.group.day))).toEqual(expected);
  });
  test.each([0, 1, 2, 3, 4])('row %i is found again', (row) => {
    expect(itemAt(groups, itemOfRow(groups, row))).toMatchObject({ kind: 'row', row });
  });
  test('know their headings', () => expect(groups.map((__, index) => headingItem(groups, index))).toEqual(headings));
  test('end', () => expect(() => itemAt(groups, items.length)).toThrow(RangeError));
});

import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from '../../../lib/search/query';
import type { Dropped } from '../../../lib/search/search-answer';
import { dropPart, droppedName } from './drop-part';

test.each<[string, string, string]>([
  ['chips export', 'export', 'chips'],
  ['chips "east asia" export', '"east asia"', 'chips export'],
  ['chips -export exports', '-export', 'chips exports'],
  ['chips', 'chips', ''],
  ['chips before:2024-01 tag:ev', 'before:2024-01', 'chips tag:ev'],
  ['tag:ev -tag:ev', '-tag:ev', 'tag:ev'],
  ['chips tag:"east asia"', 'tag:"east asia"', 'chips'],
])('%s without %s', (typed, dropped, left) => {
  const [filter] = parseQuery(dropped).filters;
  const part: Dropped = filter ? { filter, wouldFind: 3 } : { word: dropped, wouldFind: 3 };
  expect(formatQuery(dropPart(parseQuery(typed), part))).toBe(left);
  expect(droppedName(part)).toBe(dropped);
});

test('the sign after a phrase goes with it', () => {
  const query = { text: 'chips "east as"* export', filters: [] };
  expect(dropPart(query, { word: '"east as"*', wouldFind: 3 }).text).toBe('chips export');
});

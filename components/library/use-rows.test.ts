import { expect, test } from 'vitest';
import type { SavedRow } from '../../lib/library/saved-article';
import { joinRows } from './use-rows';

const row = (id: string, rev: number) => ({ id, rev }) as SavedRow;

test('only a row that has changed becomes another', () => {
  const [kept, changed] = [row('a', 1), row('b', 2)];
  const joined = joinRows(joinRows(new Map(), [kept, changed]), [row('a', 1), row('b', 3), row('c', 4)]);
  expect(joined.get('a')).toBe(kept);
  expect(joined.get('b')).toEqual(row('b', 3));
  expect([...joined.keys()]).toEqual(['a', 'b', 'c']);
});

test('rows far out of sight are dropped at some point', () => {
  const many = Array.from({ length: 1001 }, (_, index) => row(`old${index}`, index));
  const joined = joinRows(joinRows(new Map(), many), [row('new', 2000)]);
  expect([...joined.keys()]).toEqual(['new']);
});

import { beforeEach, expect, test } from 'vitest';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { readNamed } from './read-named';

beforeEach(emptyLibrary);

const names = (count: number, step = 1) => Array.from({ length: count }, (_, index) => `site:s${index * step}`);

test.each([
  ['few', names(5)],
  ['many side by side', names(60)],
  ['many with others between', names(60, 9)],
  ['in another order, with one that is not counted', [...names(30, 5).toReversed(), 'tag:nothing']],
])('%s', async (_name, asked) => {
  const stored = names(600).map((key, index) => ({ key, count: index + 1 }));
  await database.counters.bulkPut([...stored, { key: 'totals', counts: { 'state:all': 7 } }]);
  const counts = new Map(stored.map(({ key, count }) => [key, count]));
  expect([...(await readNamed(asked))]).toEqual(asked.map((name) => [name, counts.get(name) ?? 0]));
});

import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, minute } from '../fixtures/made-up-article';
import { getRows, readSorted, saveArticle } from '../library';
import type { Sort } from '../view';

beforeEach(emptyLibrary);

const save = (name: string, title: string, publishedTime: string | null, wordCount: number, at: number) =>
  saveArticle(madeUpArticle(name, { title, publishedTime, wordCount }), minute(at));

test.each<[Sort['by'], boolean, string[]]>([
  ['saved', true, ['Boats', 'Ants', 'Cars']],
  ['published', false, ['Cars', 'Boats', 'Ants']],
  ['published', true, ['Ants', 'Boats', 'Cars']],
  ['length', false, ['Ants', 'Cars', 'Boats']],
  ['title', false, ['Ants', 'Boats', 'Cars']],
  ['title', true, ['Cars', 'Boats', 'Ants']],
])('by %s, reversed: %s', async (by, isReversed, titles) => {
  await save('b', 'Boats', '2025-03-02', 10, 1);
  await save('a', 'Ants', '2024-01-01T08:00:00Z', 300, 2);
  // Without a date it goes by the time of the save.
  await save('c', 'Cars', null, 20, 3);
  const keys = await readSorted({ kind: 'list', list: 'all' }, { by, isReversed });
  const rows = await getRows(keys.map(({ id }) => id));
  expect(rows.map(({ title }) => title)).toEqual(titles);
  expect(keys.map(({ date }) => date !== undefined)).toEqual(keys.map(() => by === 'published'));
});

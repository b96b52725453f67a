import { beforeEach, expect, test, vi } from 'vitest';
import { setCounters } from '../counters';
import { database } from '../database';
import { compareWithRows } from '../fixtures/compare-with-rows';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, minute } from '../fixtures/made-up-article';
import {
  addTag,
  deleteArticles,
  getSaved,
  mergeEntities,
  purgeArticles,
  renameEntity,
  saveArticle,
  verifyLibrary,
} from '../library';

let ids: string[];

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (let index = 0; index < 130; index++) {
    ids.push((await saveArticle({ ...madeUpArticle(`n${index}`), tags: ['cars'] }, minute(index))).id);
  }
  await deleteArticles(ids.slice(0, 2));
  await purgeArticles(ids.slice(1, 2));
});

test('a sound library has no problem, and not a record is written', async () => {
  await renameEntity('place:lisbon', 'Lisboa');
  await mergeEntities('organisation:acme', 'place:lisbon');
  const before = await Promise.all(database.tables.map((table) => table.toArray()));
  const onProgress = vi.fn();
  expect(await verifyLibrary(onProgress)).toEqual({ checked: 129, problems: [], mended: 0 });
  expect(onProgress.mock.calls.map(([checked]) => checked as number)).toEqual([50, 100, 129, 129]);
  expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
});

const [acme, lisbon] = ['organisation:acme', 'place:lisbon'];

test.each<[string, () => Promise<unknown>, { id: () => string; kind: string }[]]>([
  [
    'a counter too high',
    () => database.counters.put({ key: 'tag:cars', count: 900 }),
    [{ id: () => 'tag:cars', kind: 'counter' }],
  ],
  ['a counter gone', () => database.counters.delete('tag:cars'), [{ id: () => 'tag:cars', kind: 'counter' }]],
  ['a total gone', () => setCounters(new Map([['state:all', 0]])), [{ id: () => 'state:all', kind: 'counter' }]],
  [
    'a counter of nothing',
    () => database.counters.put({ key: 'tag:x', count: 3 }),
    [{ id: () => 'tag:x', kind: 'counter' }],
  ],
  ['an entity gone', () => database.entities.delete(acme), [{ id: () => acme, kind: 'entity' }]],
  [
    'an entity counted wrongly',
    () => database.entities.update(lisbon, { articleCount: 1 }),
    [{ id: () => lisbon, kind: 'entity' }],
  ],
  ['a word gone', () => database.entityWords.delete(['acme', acme]), [{ id: () => acme, kind: 'word' }]],
  ['a word too many', () => database.entityWords.put({ word: 'zzz', id: acme }), [{ id: () => acme, kind: 'word' }]],
  [
    'a place gone',
    () => database.listed.delete(['all', minute(5), ids[5] ?? '']),
    [{ id: () => ids[5] ?? '', kind: 'place' }],
  ],
  [
    'a place of nothing',
    () => database.listed.put({ list: 'trash', savedAt: minute(5), id: 'x' }),
    [{ id: () => 'x', kind: 'place' }],
  ],
])('%s is found and mended', async (_name, damage, problems) => {
  await damage();
  const found = problems.map(({ id, kind }) => ({ id: id(), kind }));
  expect(await verifyLibrary()).toEqual({ checked: 129, problems: found, mended: 1 });
  await compareWithRows();
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('a row whose keys are wrong is found and mended', async () => {
  const id = ids[7] ?? '';
  await database.articles.update(id, { tagKeys: [], entityKeys: [], textBytes: 1 });
  const { problems } = await verifyLibrary();
  expect(problems).toContainEqual({ id, kind: 'row' });
  await compareWithRows();
});

test('a text that is missing is told and cannot be mended; its row stays', async () => {
  const id = ids[7] ?? '';
  await database.bodies.delete(id);
  expect(await verifyLibrary()).toEqual({ checked: 129, problems: [{ id, kind: 'no-text' }], mended: 0 });
  expect(await database.articles.get(id)).toBeDefined();
  expect(await getSaved(id)).toBeUndefined();
});

test('what others write meanwhile is no problem', async () => {
  const [verified] = await Promise.all([
    verifyLibrary(),
    saveArticle(madeUpArticle('late'), minute(900)),
    addTag(ids.slice(0, 100), 'law'),
    deleteArticles(ids.slice(60, 70)),
    purgeArticles(ids.slice(100, 120)),
  ]);
  expect(verified.problems).toEqual([]);
  await compareWithRows();
});

test('stopped, it tells what it has looked at', async () => {
  const stopping = new AbortController();
  const verified = await verifyLibrary(() => stopping.abort(), stopping.signal);
  expect(verified).toEqual({ checked: 50, problems: [], mended: 0 });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import { countLists, countMentions, getRows, listByEntity, listKeys, listRows, markRead, saveArticle } from './library';

let ids: string[];

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  // Saved in another order than their times.
  for (const time of [3, 1, 5, 2, 4]) {
    const entities = time % 2 ? [madeUpEntity('organisation', 'Acme')] : [madeUpEntity('organisation', 'Acme Motors')];
    const { id } = await saveArticle({ ...madeUpArticle(`n${time}`), entities }, minute(time));
    ids[5 - time] = id;
  }
});
afterEach(() => vi.restoreAllMocks());

test('listKeys: newest first, without reading a row', async () => {
  await markRead(ids[1] ?? '', 0.1);
  const readsOfRows = [
    vi.spyOn(IDBIndex.prototype, 'openCursor'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'get'),
  ];
  expect(await listKeys('all')).toEqual(ids.map((id, index) => ({ id, savedAt: minute(5 - index) })));
  expect((await listKeys('unread')).map((key) => key.id)).toEqual(ids.toSpliced(1, 1));
  expect(await listKeys('trash')).toEqual([]);
  for (const read of readsOfRows) expect(read).not.toHaveBeenCalled();
});

test('listRows: page by page', async () => {
  const first = await listRows('all', { limit: 2 });
  const second = await listRows('all', { limit: 2, before: first.at(-1)?.savedAt });
  const third = await listRows('all', { limit: 2, before: second.at(-1)?.savedAt });
  expect([first, second, third].map((page) => page.map((row) => row.id))).toEqual([
    ids.slice(0, 2),
    ids.slice(2, 4),
    ids.slice(4),
  ]);
  expect(await listRows('all', { limit: 2, before: minute(1) })).toEqual([]);
});

test('listByEntity: newest first, and not those whose name begins alike', async () => {
  const rows = await listByEntity('organisation:acme', { limit: 2 });
  expect(rows.map((row) => row.savedAt)).toEqual([minute(5), minute(3)]);
  const rest = await listByEntity('organisation:acme', { limit: 2, before: minute(3) });
  expect(rest.map((row) => row.savedAt)).toEqual([minute(1)]);
  expect(await countMentions('organisation:acme')).toBe(3);
  expect(await countMentions('organisation:acme-motors')).toBe(2);
  expect(await countMentions('organisation:nobody')).toBe(0);
});

test('getRows: in the order asked, without those that are gone', async () => {
  const asked = [ids[3] ?? '', 'none', ids[0] ?? '', ids[4] ?? ''];
  expect((await getRows(asked)).map((row) => row.id)).toEqual([ids[3], ids[0], ids[4]]);
});

test('count() is never asked', async () => {
  const counts = [vi.spyOn(IDBIndex.prototype, 'count'), vi.spyOn(IDBObjectStore.prototype, 'count')];
  await saveArticle(madeUpArticle('more'), minute(9));
  await listRows('all', { limit: 5 });
  await countMentions('organisation:acme');
  for (const count of counts) expect(count).not.toHaveBeenCalled();
  expect((await countLists()).all).toBe(6);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAllCounters } from './counters';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import {
  countLists,
  countMentions,
  deleteArticles,
  findSaved,
  getRows,
  getSaved,
  listKeys,
  markRead,
  purgeArticles,
  readRev,
  saveArticle,
  settleDictionary,
  StorageFullError,
  tryToWrite,
  undoSave,
} from './library';

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

const drones = madeUpArticle('drones');
const address = drones.article.canonicalUrl;

describe('saveArticle', () => {
  test('keeps the article whole', async () => {
    const reply = await saveArticle({ ...drones, tags: ['cars'] }, minute(1));
    expect(reply).toEqual({ id: reply.id, savedAt: minute(1), wasSaved: false });
    const saved = await getSaved(reply.id);
    expect(saved?.html).toBe(drones.article.html);
    expect(saved?.entities).toEqual(drones.entities);
    expect(saved?.row).toMatchObject({
      title: 'Acme opens a factory for drones',
      canonicalUrl: address,
      savedAt: minute(1),
      updatedAt: minute(1),
      readAt: null,
      deletedAt: null,
      progress: 0,
      tags: ['cars'],
      rev: 1,
    });
    expect(saved?.row).not.toHaveProperty('html');
    expect(await countLists()).toMatchObject({ all: 1, unread: 1, archived: 0, trash: 0 });
    expect(await countMentions('organisation:acme')).toBe(1);
    expect((await findSaved(address))?.id).toBe(reply.id);
  });

  test('is one strict transaction over all tables', async () => {
    // Dexie takes the browser's function when it opens.
    database.close();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveArticle(drones, minute(1));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes[0]).toEqual([
      expect.arrayContaining(database.tables.map((table) => table.name)),
      'readwrite',
      { durability: 'strict' },
    ]);
  });

  test('replaces the text of a copy that was saved, and leaves what the reader did', async () => {
    const { id } = await saveArticle({ ...drones, tags: ['cars'] }, minute(1));
    await markRead(id, 0.4, { now: minute(2) });
    await database.articles.update(id, { starredAt: minute(3) });
    const newer = madeUpArticle('drones', { html: '<p>Acme will not.</p>', title: 'Acme opens none' });
    const entities = [madeUpEntity('organisation', 'Acme'), madeUpEntity('person', 'Eve Example')];

    const reply = await saveArticle({ ...newer, entities, tags: ['asia'] }, minute(9));

    expect(reply).toEqual({ id, savedAt: minute(1), wasSaved: true });
    const saved = await getSaved(id);
    expect(saved?.html).toBe('<p>Acme will not.</p>');
    expect(saved?.row).toMatchObject({
      title: 'Acme opens none',
      savedAt: minute(1),
      updatedAt: minute(9),
      readAt: minute(2),
      starredAt: minute(3),
      progress: 0.4,
      tags: ['cars', 'asia'],
      rev: 3,
    });
    expect(await countLists()).toMatchObject({ all: 1, unread: 0, archived: 0, trash: 0 });
    expect(await countMentions('place:lisbon')).toBe(0);
    expect(await countMentions('person:eve-example')).toBe(1);
  });

  test('brings an article back from the trash as new', async () => {
    const { id } = await saveArticle({ ...drones, tags: ['cars'] }, minute(1));
    await markRead(id, 1, { now: minute(2) });
    await deleteArticles([id], minute(3));
    expect(await saveArticle(drones, minute(4))).toEqual({ id, savedAt: minute(4), wasSaved: false });
    const [row] = await getRows([id]);
    expect(row).toMatchObject({ deletedAt: null, readAt: null, progress: 0, tags: [], savedAt: minute(4) });
    expect(await countLists()).toMatchObject({ all: 1, unread: 1, archived: 0, trash: 0 });
  });

  test('takes the tombstone away when a purged article is saved again', async () => {
    const { id } = await saveArticle(drones, minute(1));
    await purgeArticles([id], minute(2));
    expect(await database.tombstones.get(id)).toEqual({ id, rev: 2, deletedAt: minute(2) });
    await saveArticle(drones, minute(3));
    expect(await database.tombstones.get(id)).toBeUndefined();
  });

  test('gives no two articles one time', async () => {
    for (const name of ['a', 'b', 'c']) await saveArticle(madeUpArticle(name), minute(5));
    // The clock went back, over a time in use.
    await saveArticle(madeUpArticle('d'), minute(4));
    await saveArticle(madeUpArticle('e'), minute(5));
    const times = (await listKeys('all')).map((key) => key.savedAt);
    expect(times).toEqual(
      ['05:00.003Z', '05:00.002Z', '05:00.001Z', '05:00.000Z', '04:00.000Z'].map((end) =>
        minute(0).replace('00:00.000Z', end),
      ),
    );
  });

  test('a newer copy is newer though the clock went back', async () => {
    const { id } = await saveArticle(drones, minute(5));
    await saveArticle(drones, minute(1));
    const [row] = await getRows([id]);
    expect(row?.savedAt).toBe(minute(5));
    expect(row && row.updatedAt > row.savedAt).toBe(true);
  });

  test('two at once make one row', async () => {
    const replies = await Promise.all([saveArticle(drones, minute(1)), saveArticle(drones, minute(1))]);
    expect(replies.map((reply) => reply.wasSaved).toSorted()).toEqual([false, true]);
    expect(new Set(replies.map((reply) => reply.id)).size).toBe(1);
    expect(await listKeys('all')).toHaveLength(1);
    expect(await countLists()).toMatchObject({ all: 1, unread: 1, archived: 0, trash: 0 });
    expect(await countMentions('organisation:acme')).toBe(1);
  });

  test('many at once make as many rows', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    await Promise.all(names.map((name) => saveArticle(madeUpArticle(name), minute(1))));
    expect(await countLists()).toMatchObject({ all: 20 });
    expect(await countMentions('place:lisbon')).toBe(20);
    expect(await readRev()).toBe(20);
  });

  test('a write that fails leaves nothing', async () => {
    const { id } = await saveArticle(drones, minute(1));
    await settleDictionary();
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    // A function cannot be stored. The row is put before the body, which fails.
    const broken = { ...madeUpEntity('person', 'Eve'), value: () => 0 } as never;
    await expect(saveArticle({ ...madeUpArticle('lamps'), entities: [broken] }, minute(2))).rejects.toThrow();
    await expect(saveArticle({ ...drones, entities: [broken] }, minute(2))).rejects.toThrow();
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
    expect((await getSaved(id))?.entities).toEqual(drones.entities);
  });

  test('says so when the storage is full, and leaves nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(this: IDBObjectStore) {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(saveArticle(drones, minute(1))).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    await expect(saveArticle(drones, minute(1))).rejects.toThrow(StorageFullError);
    expect(await tryToWrite()).toBe(true);
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(database.tables.map(() => []));
    expect(await saveArticle(drones, minute(2))).toMatchObject({ wasSaved: false });
  });
});

describe('undoSave', () => {
  test('leaves nothing but a tombstone', async () => {
    const { id } = await saveArticle({ ...drones, tags: ['cars'] }, minute(1));
    await undoSave(id, minute(2));
    expect(await findSaved(address)).toBeUndefined();
    expect(await getSaved(id)).toBeUndefined();
    expect(await database.tombstones.toArray()).toEqual([{ id, rev: 2, deletedAt: minute(2) }]);
    for (const table of [database.bodies, database.listed, database.entities])
      expect(await table.toArray()).toEqual([]);
    expect(await readAllCounters()).toEqual(new Map([['store:tombstones', 1]]));
    expect(await readRev()).toBe(2);
  });

  test('does not take away an article that was there before', async () => {
    const { id } = await saveArticle(drones, minute(1));
    await saveArticle(drones, minute(2));
    await expect(undoSave(id, minute(3))).rejects.toThrow('was in the library before');
    expect((await findSaved(address))?.id).toBe(id);
  });

  test('of what is gone does nothing', async () => {
    await undoSave('none', minute(1));
    expect(await readRev()).toBe(0);
  });
});

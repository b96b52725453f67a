import type { Table } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpHighlight } from './fixtures/made-up-highlight';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import {
  countLists,
  countMentions,
  deleteArticles,
  findSaved,
  getRows,
  getSaved,
  listByEntity,
  listKeys,
  markRead,
  purgeArticles,
  purgeOldTrash,
  restoreArticles,
  saveArticle,
} from './library';
import type { SavedRow } from './saved-article';
import { toVersion } from './versions/saved-version';

const day = 24 * 60;
const { pictures, highlights, notes, places, versions } = database;
const belongings: Pick<Table<{ articleId: string }>, 'toArray'>[] = [pictures, highlights, notes, places, versions];
let ids: string[];

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (const [index, name] of ['drones', 'lamps', 'boats'].entries()) {
    ids.push((await saveArticle({ ...madeUpArticle(name), tags: ['cars'] }, minute(index))).id);
  }
});

test('a deleted article stands in the trash and nowhere else', async () => {
  const [first = ''] = ids;
  await deleteArticles([first], minute(10));
  const [row] = await getRows([first]);
  expect(row).toMatchObject({ deletedAt: minute(10), rev: 4, stateKeys: [['trash', minute(0)]], entityKeys: [] });
  expect(await countLists()).toMatchObject({ all: 2, unread: 2, archived: 0, trash: 1 });
  expect(await countMentions('organisation:acme')).toBe(2);
  expect(await findSaved(madeUpArticle('drones').article.canonicalUrl)).toBeUndefined();
  expect((await getSaved(first))?.html).toContain('drones');
  expect(await database.counters.get('tag:cars')).toEqual({ key: 'tag:cars', count: 2 });
});

test('a restored one stands where it stood', async () => {
  const [first = ''] = ids;
  await markRead(first, 0.5, { now: minute(5) });
  const [before] = await getRows([first]);
  await deleteArticles([first], minute(10));
  await restoreArticles([first]);
  expect(await getRows([first])).toEqual([{ ...before, rev: 6 }]);
  expect((await listKeys('all')).map((key) => key.id)).toEqual(ids.toReversed());
  expect((await listByEntity('place:lisbon', { limit: 9 })).map((row) => row.id)).toEqual(ids.toReversed());
  expect(await countMentions('place:lisbon')).toBe(3);
});

test('the dictionary knows an entity again when its only article comes back', async () => {
  await deleteArticles(ids, minute(10));
  expect(await database.entities.toArray()).toEqual([]);
  await restoreArticles(ids);
  expect(await database.entities.get('place:lisbon')).toEqual({
    id: 'place:lisbon',
    type: 'place',
    name: 'Lisbon',
    articleCount: 3,
    rarity: 30,
  });
});

test('twice is as once, and what is gone is left out', async () => {
  await deleteArticles([...ids, ...ids, 'none'], minute(10));
  await deleteArticles(ids, minute(11));
  expect((await getRows(ids)).map((row) => row.deletedAt)).toEqual([minute(10), minute(10), minute(10)]);
  expect(await countLists()).toMatchObject({ all: 0, unread: 0, archived: 0, trash: 3 });
  await restoreArticles([...ids, 'none']);
  await restoreArticles(ids);
  expect(await countLists()).toMatchObject({ all: 3, unread: 3, archived: 0, trash: 0 });
});

test('purging leaves tombstones with numbers of their own', async () => {
  const [first = '', second = '', third] = ids;
  for (const id of [first, second]) await addBelongings(id);
  await deleteArticles([second], minute(10));
  await purgeArticles([first, third ?? ''], minute(11));
  expect(await database.tombstones.orderBy('rev').toArray()).toEqual([
    { id: first, rev: 5, deletedAt: minute(11) },
    { id: third, rev: 6, deletedAt: minute(11) },
  ]);
  expect(await database.bodies.toCollection().primaryKeys()).toEqual([second]);
  for (const table of belongings) {
    expect([...new Set((await table.toArray()).map(({ articleId }) => articleId))]).toEqual([second]);
  }
  expect(await countLists()).toMatchObject({ all: 0, unread: 0, archived: 0, trash: 1 });
});

test('what has been in the trash for 30 days goes', async () => {
  const [first = '', second = '', third = ''] = ids;
  await deleteArticles([first], minute(0));
  await deleteArticles([second], minute(1));
  await purgeOldTrash(minute(30 * day));
  expect((await listKeys('trash')).map((key) => key.id)).toEqual([second]);
  expect((await listKeys('all')).map((key) => key.id)).toEqual([third]);
  expect(await database.tombstones.toCollection().primaryKeys()).toEqual([first]);
});

test('more at once than fit a batch', async () => {
  const [row] = await getRows(ids);
  const copies = Array.from(
    { length: 600 },
    (_, index) => ({ ...row, id: `n${index}`, canonicalUrl: `n${index}`, savedAt: minute(100 + index) }) as SavedRow,
  );
  await database.articles.bulkPut(copies);
  await deleteArticles(
    copies.map(({ id }) => id),
    minute(1000),
  );
  expect(await listKeys('trash')).toHaveLength(600);
  // These copies were never counted in, and no counter falls below nothing.
  expect(await countLists()).toMatchObject({ all: 0, unread: 0, archived: 0, trash: 600 });
  expect(await countMentions('organisation:acme')).toBe(0);
});

async function addBelongings(articleId: string): Promise<void> {
  await pictures.put({
    articleId,
    address: 'https://daily.example/a.png',
    state: 'kept',
    hash: 'a',
    failure: null,
    position: 0,
    isLead: false,
    isInText: true,
    width: 2,
    height: 1,
    bytes: 1,
  });
  await highlights.put({ ...madeUpHighlight(`of ${articleId}`), articleId, changedAt: minute(1) });
  await notes.put({ articleId, text: 'To read again', changedAt: minute(1) });
  await places.put({ articleId, block: 1, quote: 'One' });
  const [row, body] = await Promise.all([database.articles.get(articleId), database.bodies.get(articleId)]);
  if (row && body) await versions.put(toVersion(row, body, minute(1)));
}

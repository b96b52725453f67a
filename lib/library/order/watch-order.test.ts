import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../database';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import {
  addTag,
  deleteArticles,
  mergeEntities,
  purgeArticles,
  removeTag,
  saveArticle,
  setArchived,
  setRead,
  splitEntity,
  watchOrder,
} from '../library';
import { withListKeys } from '../list-keys';
import { replaceRows } from '../relist-rows';
import { changeLibrary } from '../change-library';
import type { SavedRow } from '../saved-article';
import type { Order, View } from '../view';

/** A machine with much to do takes its time. */
const waitFor = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 20_000 });

const all: View = { kind: 'list', list: 'all' };
let stops: (() => void)[] = [];

beforeEach(emptyLibrary);
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.restoreAllMocks();
});

function watchSeen(view: View): Order[] {
  const seen: Order[] = [];
  stops.push(
    watchOrder(
      view,
      (order) => seen.push(order),
      (error) => expect.unreachable(String(error)),
    ),
  );
  return seen;
}

async function save(name: string, time: number, changes: { tags?: string[]; site?: string } = {}): Promise<string> {
  const request = madeUpArticle(name, { siteName: changes.site ?? 'Daily Example' });
  return (await saveArticle({ ...request, tags: changes.tags ?? [] }, minute(time))).id;
}

/** So many rows without bodies, the newest last. */
async function putMany(count: number): Promise<string[]> {
  await save('first', 0);
  const [first] = await database.articles.toArray();
  await changeLibrary(async (change) => {
    const rows = Array.from({ length: count - 1 }, (_, index) => ({
      ...(first as SavedRow),
      id: `n${index}`,
      canonicalUrl: `n${index}`,
      savedAt: minute(index + 1),
      rev: change.nextRev(),
    }));
    const listed = rows.map((row) => withListKeys(row, change.listEntities(madeUpArticle('n').entities)));
    await replaceRows(change, [], listed);
    for (const row of listed) change.count(undefined, row);
  });
  const rows = await database.articles.orderBy('savedAt').reverse().toArray();
  return rows.map(({ id }) => id);
}

const lastIds = (seen: Order[]) => seen.at(-1)?.keys.map(({ id }) => id);

test.each<[string, View]>([
  ['a list', all],
  ['a site', { kind: 'site', site: 'Daily Example' }],
  ['an entity', { kind: 'entity', id: 'place:lisbon' }],
])('%s: the newest at once, the rest in growing parts, and the number of all from the start', async (_name, view) => {
  const ids = await putMany(1300);
  const seen = watchSeen(view);
  await waitFor(() => expect(seen.at(-1)?.isComplete).toBe(true));
  expect(seen.map(({ total }) => total)).toEqual(seen.map(() => 1300));
  expect(seen.map(({ keys }) => keys.length)).toEqual([200, 1200, 1300]);
  expect(seen.map(({ isComplete }) => isComplete)).toEqual([false, false, true]);
  for (const { keys } of seen) expect(keys.map(({ id }) => id)).toEqual(ids.slice(0, keys.length));
  expect(seen[0]?.keys[0]).toEqual({ id: ids[0], savedAt: minute(1299) });
});

test('a browser without getAllRecords gives the same', async () => {
  const ids = await putMany(300);
  const { getAllRecords } = IDBObjectStore.prototype as { getAllRecords?: unknown };
  Reflect.deleteProperty(IDBObjectStore.prototype, 'getAllRecords');
  try {
    const seen = watchSeen(all);
    await waitFor(() => expect(seen.at(-1)?.isComplete).toBe(true));
    expect(lastIds(seen)).toEqual(ids);
  } finally {
    Object.assign(IDBObjectStore.prototype, { getAllRecords });
  }
});

test('an empty view is complete at once', async () => {
  const seen = watchSeen({ kind: 'tag', tag: 'nothing' });
  await waitFor(() => expect(seen).toEqual([{ keys: [], total: 0, isComplete: true }]));
});

describe('a change', () => {
  test('is patched in, and no key is read again', async () => {
    const ids = await putMany(250);
    const seen = watchSeen(all);
    await waitFor(() => expect(seen.at(-1)?.isComplete).toBe(true));
    const reads = [
      vi.spyOn(IDBObjectStore.prototype, 'getAllKeys'),
      vi.spyOn(IDBObjectStore.prototype, 'openKeyCursor'),
      vi.spyOn(IDBIndex.prototype, 'openKeyCursor'),
    ];
    await setRead([ids[3] ?? ''], true);
    await deleteArticles([ids[7] ?? '', ids[200] ?? '']);
    const added = await save('new', 100.5);
    const expected = ids.filter((_, index) => index !== 7 && index !== 200).toSpliced(148, 0, added);
    await waitFor(() => expect(seen.at(-1)?.total).toBe(249));
    expect(lastIds(seen)).toEqual(expected);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });

  test('of every kind is seen in the views that it concerns', async () => {
    const one = await save('one', 1, { tags: ['cars'] });
    const two = await save('two', 2, { site: 'Weekly Example' });
    const views = {
      inbox: watchSeen({ kind: 'list', list: 'inbox' }),
      trash: watchSeen({ kind: 'list', list: 'trash' }),
      cars: watchSeen({ kind: 'tag', tag: 'cars' }),
      daily: watchSeen({ kind: 'site', site: 'Daily Example' }),
      acme: watchSeen({ kind: 'entity', id: 'organisation:acme' }),
    };
    const expectIds = (expected: Record<keyof typeof views, string[]>) =>
      waitFor(() => {
        const shown = Object.fromEntries(Object.entries(views).map(([name, seen]) => [name, lastIds(seen)]));
        expect(shown).toEqual(expected);
      });
    await expectIds({ inbox: [two, one], trash: [], cars: [one], daily: [one], acme: [two, one] });
    await addTag([two], 'cars');
    await setArchived([one], true);
    await expectIds({ inbox: [two], trash: [], cars: [two, one], daily: [one], acme: [two, one] });
    await deleteArticles([two]);
    await removeTag([one], 'cars');
    await expectIds({ inbox: [], trash: [two], cars: [], daily: [one], acme: [one] });
    // Saved again it comes back as new, at another time and with another site.
    await save('two', 9);
    await expectIds({ inbox: [two], trash: [], cars: [], daily: [two, one], acme: [two, one] });
    await purgeArticles([one]);
    await expectIds({ inbox: [two], trash: [], cars: [], daily: [two], acme: [two] });
  });

  test('that another connection made is seen', async () => {
    const id = await save('one', 1);
    const seen = watchSeen(all);
    await waitFor(() => expect(lastIds(seen)).toEqual([id]));
    const other = await new Dexie('offprint', { cache: 'disabled' }).open();
    await other.transaction('rw', ['articles', 'tombstones', 'meta'], async () => {
      await other.table('articles').delete(id);
      await other.table('tombstones').put({ id, rev: 2, deletedAt: minute(2) });
      await other.table('meta').put({ key: 'rev', value: 2 });
    });
    other.close();
    await waitFor(() => expect(lastIds(seen)).toEqual([]));
  });

  test('while the order is still being read leaves nothing out and nothing twice', async () => {
    const ids = await putMany(1300);
    const seen = watchSeen(all);
    await waitFor(() => expect(seen.length).toBeGreaterThan(0));
    const added = await save('new', 2000);
    await deleteArticles([ids[0] ?? '', ids[1000] ?? '']);
    await waitFor(() => expect(seen.at(-1)).toMatchObject({ isComplete: true, total: 1299 }));
    expect(lastIds(seen)).toEqual([added, ...ids.slice(1).filter((id) => id !== ids[1000])]);
  });

  test('of more articles than are worth patching has the keys read anew, and the old ones stay until then', async () => {
    const ids = await putMany(900);
    const seen = watchSeen({ kind: 'list', list: 'unread' });
    await waitFor(() => expect(seen.at(-1)?.isComplete).toBe(true));
    const before = seen.length;
    await setRead(ids.slice(0, 600), true);
    await waitFor(() => expect(seen.length).toBeGreaterThan(before));
    expect(seen.slice(before).map(({ keys }) => keys.length)).toEqual([300]);
    expect(lastIds(seen)).toEqual(ids.slice(600));
  });
});

test('a merged entity is followed to the one that it became', async () => {
  const one = (
    await saveArticle({ ...madeUpArticle('one'), entities: [madeUpEntity('organisation', 'Bolt')] }, minute(1))
  ).id;
  const two = (
    await saveArticle({ ...madeUpArticle('two'), entities: [madeUpEntity('organisation', 'Acme')] }, minute(2))
  ).id;
  const seen = watchSeen({ kind: 'entity', id: 'organisation:bolt' });
  await waitFor(() => expect(lastIds(seen)).toEqual([one]));
  await mergeEntities('organisation:bolt', 'organisation:acme');
  await waitFor(() => expect(lastIds(seen)).toEqual([two, one]));
  await splitEntity('organisation:bolt');
  await waitFor(() => expect(lastIds(seen)).toEqual([one]));
});

test('says no more once it is stopped', async () => {
  const seen = watchSeen(all);
  await waitFor(() => expect(seen).toHaveLength(1));
  for (const stop of stops) stop();
  const again = watchSeen(all);
  await save('one', 1);
  await waitFor(() => expect(again.at(-1)?.total).toBe(1));
  expect(seen).toHaveLength(1);
});

test('an error is handed on, and the next change is still seen', async () => {
  const errors: unknown[] = [];
  const seen: Order[] = [];
  vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementationOnce(() => {
    throw new Error('broken');
  });
  stops.push(
    watchOrder(
      all,
      (order) => seen.push(order),
      (error) => errors.push(error),
    ),
  );
  await waitFor(() => expect(errors).toHaveLength(1));
  const id = await save('one', 1);
  await waitFor(() => expect(lastIds(seen)).toEqual([id]));
});

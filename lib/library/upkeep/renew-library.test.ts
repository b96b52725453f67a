import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '../database';
import { compareWithRows } from '../fixtures/compare-with-rows';
import { loadLibrary, removeLibrary } from '../fixtures/library-dump';
import { madeUpArticle, minute } from '../fixtures/made-up-article';
import schema1 from '../fixtures/schema-1.json';
import schema2 from '../fixtures/schema-2.json';
import {
  completeEntities,
  countLists,
  countMentions,
  listKeys,
  markRead,
  readRev,
  readSidebar,
  renewLibrary,
  saveArticle,
  splitEntity,
  setArchived,
} from '../library';

beforeEach(() => loadLibrary(schema1));
afterEach(removeLibrary);

/** A library of schema 1 with more articles than are renewed in one step: copies of one of the dump's. */
async function loadMany(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const [row] = recordsOf('articles');
  const [body] = recordsOf('bodies');
  const entities = madeUpArticle('n').entities.slice(0, 1);
  const records: Record<string, unknown[]> = {
    articles: numbers.map((index) => ({
      ...row,
      id: `n${index}`,
      canonicalUrl: `n${index}`,
      savedAt: minute(index),
      rev: index + 1,
      stateKeys: [
        ['all', minute(index)],
        ['unread', minute(index)],
      ],
      siteKeys: [['Weekly Example', minute(index)]],
      entityKeys: [['organisation:acme', minute(index)]],
    })),
    bodies: numbers.map((index) => ({ ...body, id: `n${index}`, entities })),
    listed: numbers.flatMap((index) =>
      ['all', 'unread'].map((list) => ({ list, savedAt: minute(index), id: `n${index}` })),
    ),
    counters: ['state:all', 'state:unread', 'site:Weekly Example'].map((key) => ({ key, count })),
    entities: [{ id: 'organisation:acme', type: 'organisation', name: 'Acme', articleCount: count }],
    meta: [
      { key: 'rev', value: count },
      { key: 'schema', value: 1 },
    ],
  };
  const tables = schema1.tables.map((table) => ({ ...table, records: records[table.name] ?? [] }));
  await loadLibrary({ ...schema1, tables });
}

function recordsOf(name: string): object[] {
  return schema1.tables.find((table) => table.name === name)?.records ?? [];
}

test('an older library has everything that a library of today has', async () => {
  expect((await countLists()).inbox).toBe(2);
  await renewLibrary();
  await compareWithRows();
  expect((await listKeys('inbox')).length).toBe(2);
  expect(await completeEntities('ac', 5)).toHaveLength(1);
  expect((await readSidebar()).sites).toHaveLength(2);
});

test('what was merged in a library of schema 2 stays merged, and can be split', async () => {
  const [acme, lisbon] = ['organisation:acme', 'place:lisbon'];
  const edit = { givenType: null, givenName: null, isHidden: false, mergedInto: null };
  const older: Record<string, (records: Record<string, any>[]) => unknown[]> = {
    articles: (rows) =>
      rows.map((row) => (row.deletedAt ? row : { ...row, entityKeys: [[acme, row.savedAt]], mergedIds: [lisbon] })),
    entities: () => [{ id: acme, type: 'organisation', name: 'Acme', articleCount: 2 }],
    entityEdits: () => [
      { ...edit, id: acme, type: 'organisation', name: 'Acme' },
      { ...edit, id: lisbon, type: 'place', name: 'Lisbon', mergedInto: acme },
    ],
  };
  const tables = schema2.tables.map((table) => ({
    ...table,
    records: older[table.name]?.(table.records) ?? table.records,
  }));
  await loadLibrary({ ...schema2, tables });
  await renewLibrary();
  await compareWithRows();
  expect(await countMentions(lisbon)).toBe(2);
  await splitEntity(lisbon);
  await compareWithRows();
  expect(await countMentions(lisbon)).toBe(1);
});

test('twice is as once, and in a library of today it does nothing', async () => {
  await renewLibrary();
  const rev = await readRev();
  await renewLibrary();
  expect(await readRev()).toBe(rev);
  await removeLibrary();
  await saveArticle(madeUpArticle('drones'), minute(1));
  await renewLibrary();
  expect(await readRev()).toBe(1);
  await compareWithRows();
});

test('stopped in the middle it goes on where it was, newest first', async () => {
  await loadMany(120);
  const stopping = new AbortController();
  const stopSoon = async () => {
    while ((await listKeys('inbox')).length === 0) await Promise.resolve();
    stopping.abort();
  };
  await Promise.all([renewLibrary(stopping.signal), stopSoon()]);
  const part = await listKeys('inbox');
  expect(part.length).toBeGreaterThan(0);
  expect(part.length).toBeLessThan(120);
  expect(part).toEqual((await listKeys('all')).slice(0, part.length));
  const { rev } = (await database.articles.get(part[0]?.id ?? '')) ?? {};
  await renewLibrary();
  await compareWithRows();
  expect((await database.articles.get(part[0]?.id ?? ''))?.rev).toBe(rev);
});

test('in two pages at once, while articles are saved, read and put away', async () => {
  await loadMany(160);
  await Promise.all([
    renewLibrary(),
    renewLibrary(),
    saveArticle(madeUpArticle('drones'), minute(500)),
    markRead('n3', 0.5),
    setArchived(['n1', 'n155'], true),
  ]);
  await compareWithRows();
});

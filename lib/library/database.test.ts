import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Counter } from './counter';
import { readAllCounters } from './counters';
import { database, openDatabase, schemaVersion } from './database';
import { dumpLibrary, loadLibrary, removeLibrary, type LibraryDump } from './fixtures/library-dump';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import schema1 from './fixtures/schema-1.json';
import schema2 from './fixtures/schema-2.json';
import schema3 from './fixtures/schema-3.json';
import schema4 from './fixtures/schema-4.json';
import {
  countLists,
  countMentions,
  findSaved,
  getSaved,
  hasPageChanged,
  LibraryTooNewError,
  LibraryUnavailableError,
  listKeys,
  listRows,
  saveArticle,
  StorageFullError,
  watch,
} from './library';

const released: LibraryDump[] = [schema1, schema2, schema3, schema4];
const newest = schema4;
const address = 'https://daily.example/news/drones';

beforeEach(async () => {
  await removeLibrary();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await removeLibrary();
});

describe.each(released)('a library of version $version', (dump) => {
  beforeEach(() => loadLibrary(dump));

  test('opens with all that is in it', async () => {
    expect(await countLists()).toMatchObject({ all: 2, unread: 1, archived: 0, trash: 1 });
    expect((await listRows('all', { limit: 9 })).map((row) => row.title)).toEqual([
      'Acme opens a factory for lamps',
      'Acme opens a factory for drones',
    ]);
    const [, { id } = { id: '' }] = await listKeys('all');
    expect(await getSaved(id)).toMatchObject({
      html: '<p>Acme will make drones in Lisbon from May, it said on Monday.</p>',
      row: { canonicalUrl: address, tags: ['robots'], progress: 0.5, readAt: minute(5) },
      entities: [{ name: 'Acme' }, { name: 'Lisbon' }],
      section: null,
      nextPage: null,
      isUnfinished: false,
      coverage: 1,
      dropped: [],
    });
    const opened = await dumpLibrary();
    for (const { name, records } of dump.tables) {
      // Since schema 4 some of its records are one.
      if (name === 'counters') continue;
      // A table may only go where nothing was in it.
      expect(opened.tables.find((table) => table.name === name)?.records ?? []).toEqual(records);
    }
    expect(await readAllCounters()).toEqual(countsIn(dump));
    const row = await findSaved(address);
    expect(hasPageChanged(row!, row!.contentHash)).toBe(false);
  });

  test('takes a save, and knows the articles that it has', async () => {
    expect(await saveArticle(madeUpArticle('drones'), minute(9))).toMatchObject({ wasSaved: true, savedAt: minute(1) });
    expect(await saveArticle(madeUpArticle('books'), minute(9))).toMatchObject({ wasSaved: false });
    expect(await countMentions('organisation:acme')).toBe(3);
  });
});

/** The number of the inbox follows from two others, and is not counted any more. */
function countsIn(dump: LibraryDump): Map<string, number> {
  const records = dump.tables.find(({ name }) => name === 'counters')!.records as Counter[];
  const counts = records.flatMap((record): [string, number][] =>
    'counts' in record ? Object.entries(record.counts) : [[record.key, record.count]],
  );
  return new Map(counts.filter(([key]) => key !== 'state:inbox'));
}

test('a new library has the structure of the newest dump', async () => {
  await openDatabase();
  const { version, tables } = await dumpLibrary();
  expect(version).toBe(newest.version);
  expect(version).toBe(schemaVersion * 10);
  expect(tables.map((table) => ({ ...table, records: [] }))).toEqual(
    newest.tables.map((table) => ({ ...table, records: [] })),
  );
});

describe('a library of a newer Offprint', () => {
  const version = newest.version + 10;
  const newer = { ...newest, version, tables: [...newest.tables, { ...newest.tables[0], name: 'stories' }] };

  test.each<[string, LibraryDump]>([
    ['with another table', newer as LibraryDump],
    // Dexie would add what it misses.
    ['without one of our tables', { ...newest, version, tables: newest.tables.slice(1) }],
  ])('%s is refused and left as it is', async (_name, dump) => {
    await loadLibrary(dump);
    await expect(saveArticle(madeUpArticle('lamps'))).rejects.toThrow(LibraryTooNewError);
    await expect(listKeys('all')).rejects.toThrow(LibraryTooNewError);
    expect(await dumpLibrary()).toEqual({
      ...dump,
      tables: dump.tables.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    });
  });

  test('whose tables are ours and whose records are not takes no write', async () => {
    const { id } = await saveArticle(madeUpArticle('lamps'), minute(1));
    await database.meta.put({ key: 'schema', value: schemaVersion + 1 });
    await expect(saveArticle(madeUpArticle('drones'), minute(2))).rejects.toThrow(LibraryTooNewError);
    expect((await listKeys('all')).map((key) => key.id)).toEqual([id]);
  });

  test('that opens while this one is open is let through, and this one stays out', async () => {
    await saveArticle(madeUpArticle('lamps'), minute(1));
    const blocked = vi.fn();
    const opened = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(database.name, version);
      opening.addEventListener('blocked', blocked);
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => {
        resolve(opening.result.version);
        opening.result.close();
      });
    });
    expect(opened).toBe(version);
    expect(blocked).not.toHaveBeenCalled();
    await expect(listKeys('all')).rejects.toThrow(LibraryTooNewError);
  });
});

describe('where the browser keeps nothing', () => {
  test('it has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(saveArticle(madeUpArticle('lamps'))).rejects.toThrow(new LibraryUnavailableError('missing'));
    vi.unstubAllGlobals();
    expect(await saveArticle(madeUpArticle('lamps'))).toMatchObject({ wasSaved: false });
  });

  test('it opens no database, as Firefox that never remembers', async () => {
    const cause = new DOMException('A mutation operation was attempted', 'InvalidStateError');
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw cause;
    });
    const error = await listKeys('all').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LibraryUnavailableError);
    expect(error).toMatchObject({ reason: 'refused', cause: { message: expect.stringContaining('mutation') } });
  });

  test('there is no room even to open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full disk', 'QuotaExceededError');
    });
    await expect(countLists()).rejects.toThrow(StorageFullError);
  });

  test('who watches is told', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const onError = vi.fn();
    watch(() => listKeys('all'), vi.fn(), onError);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new LibraryUnavailableError('missing')));
  });
});

import { expect, test } from 'vitest';
import { memoryLibrary, makeMemoryLibrary } from './fixtures/made-library';
import { IndexKeeper } from './index-keeper';
import { parseQuery } from '../query';
import type { IndexState } from '../search-answer';
import { loadSqlite, memoryStore, type Database, type Store } from './sqlite';

const sqlite = await loadSqlite();
const articles = (await makeMemoryLibrary(60)).records;
const page = { limit: 5, offset: 0 };

/** A disk that keeps its bytes between two openings of it. */
function fakeDisk(bytes: Uint8Array | null = null) {
  const disk = { bytes, opened: null as Database | null, removals: 0 };
  const store: Store = {
    where: 'disk',
    open() {
      const database = new sqlite.oo1.DB(':memory:');
      if (disk.bytes) {
        const pointer = sqlite.wasm.allocFromTypedArray(disk.bytes);
        const size = disk.bytes.byteLength;
        const mode = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE;
        sqlite.capi.sqlite3_deserialize(database.pointer!, 'main', pointer, size, size, mode);
      }
      disk.opened = database;
      return database;
    },
    remove() {
      disk.bytes = null;
      disk.removals += 1;
    },
    inMemory: () => memoryStore(sqlite),
  };
  return { disk, store, save: () => sqlite.capi.sqlite3_js_db_export(disk.opened!) };
}

async function keepIndex(store: Store, library = memoryLibrary(articles)) {
  const states: IndexState[] = [];
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const keeper = new IndexKeeper(
    library,
    async () => store,
    (state) => {
      states.push(state);
      if (state.status === 'ready') isReady();
    },
  );
  await ready;
  const total = async () => (await keeper.ask((index) => index.search(parseQuery(''), page))).total;
  return { keeper, library, states, total };
}

const live = articles.filter(({ row }) => row.deletedAt === null).length;

test('an index is filled, and found whole the next time', async () => {
  const first = fakeDisk();
  const { total, states } = await keepIndex(first.store);
  expect(await total()).toBe(live);
  expect(states.map(({ status }) => status)).toContain('catching-up');

  const second = fakeDisk(first.save());
  const again = await keepIndex(second.store);
  expect(await again.total()).toBe(live);
  expect(again.states.map(({ status }) => status)).toEqual(['starting', 'ready']);
  expect(second.disk.removals).toBe(0);
});

const damages: [string, (bytes: Uint8Array, database: Database) => Uint8Array][] = [
  ['of another version', (_, database) => sqlite.capi.sqlite3_js_db_export(database.exec('PRAGMA user_version = 7'))],
  ['that is no database', (bytes) => new Uint8Array(bytes.length).fill(7)],
  ['that is cut short', (bytes) => bytes.slice(0, bytes.length / 2)],
  [
    'with pages of nonsense',
    (bytes) => Uint8Array.from(bytes, (byte, index) => (index > 10_000 && index % 5 ? 85 : byte)),
  ],
  [
    'of a library that is gone',
    (_, database) => sqlite.capi.sqlite3_js_db_export(database.exec('UPDATE meta SET value = 1e6')),
  ],
];
test.each(damages)('an index %s is made anew', async (_, damage) => {
  const whole = fakeDisk();
  await keepIndex(whole.store);
  const damaged = fakeDisk(damage(whole.save(), whole.disk.opened!));
  const { keeper, total } = await keepIndex(damaged.store);
  await keeper.ask((index) => index.search(parseQuery('company'), page));
  await keeper.upToDate();
  expect(damaged.disk.removals).toBeGreaterThan(0);
  expect(await total()).toBe(live);
});

test('a change of the library is known as soon as it is asked for', async () => {
  const { keeper, library, total } = await keepIndex(memoryStore(sqlite));
  library.remove(library.records.find(({ row }) => row.deletedAt === null)!.row.id);
  await keeper.upToDate();
  expect(await total()).toBe(live - 1);
});

test('rebuild leaves nothing out', async () => {
  const { keeper, total } = await keepIndex(memoryStore(sqlite));
  await keeper.rebuild();
  await keeper.upToDate();
  expect(await total()).toBe(live);
});

test('a library that cannot be read is a failed state', async () => {
  const states: IndexState[] = [];
  const library = { ...memoryLibrary([]), readRev: () => Promise.reject(new Error('There is no library.')) };
  const keeper = new IndexKeeper(
    library,
    async () => memoryStore(sqlite),
    (state) => states.push(state),
  );
  await expect(keeper.upToDate()).rejects.toThrow('There is no library.');
  expect(states.at(-1)).toEqual({ status: 'failed', reason: 'There is no library.' });
});

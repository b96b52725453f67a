import sqlite3InitModule, { type Database, type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

export type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';

const directory = '.offprint-search';
const fileName = '/index.sqlite';

/** Where an index is kept, and how it is got rid of. */
export interface Store {
  where: 'disk' | 'memory';
  open(): Database;
  /** Removes the closed database. */
  remove(): void;
  /** For an index that will not be kept here. */
  inMemory(): Store;
}

/** The engine. Tests hand it no address: Node finds the file by itself. */
export async function loadSqlite(wasmUrl?: string): Promise<Sqlite3Static> {
  // Its types know of no settings, and on the console it says what it misses: we ask for none of it.
  const load = sqlite3InitModule as (settings: object) => Promise<Sqlite3Static>;
  return load({ print: () => {}, printErr: () => {}, ...(wasmUrl && { locateFile: () => wasmUrl }) });
}

/** A store in the origin's private files, or in memory where the browser gives none. */
export async function openStore(sqlite: Sqlite3Static): Promise<Store> {
  const pool = await installPool(sqlite);
  if (!pool) return memoryStore(sqlite);
  return {
    where: 'disk',
    open: () => new pool.OpfsSAHPoolDb(fileName),
    remove: () => {
      pool.unlink(fileName);
      pool.unlink(`${fileName}-journal`);
    },
    inMemory: () => memoryStore(sqlite),
  };
}

export function memoryStore(sqlite: Sqlite3Static): Store {
  const store: Store = {
    where: 'memory',
    open: () => new sqlite.oo1.DB(':memory:'),
    remove: () => {},
    inMemory: () => store,
  };
  return store;
}

/** Null where there are no private files: Firefox that remembers no history, a private window. */
async function installPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil | null> {
  // Its types do not know that a failure is remembered unless told otherwise.
  const options = { name: 'offprint-search', directory, initialCapacity: 4, forceReinitIfPreviouslyFailed: true };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(options);
    } catch (error) {
      // A page that has just been closed may hold its files for a moment longer than its lock.
      if (attempt === retries || !isHeld(error)) return null;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

const retries = 5;

function isHeld(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}

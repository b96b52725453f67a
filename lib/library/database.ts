import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SavedEntity } from './entity-dictionary';
import type { ListedArticle } from './listed';
import { LibraryTooNewError } from './library-too-new';
import { LibraryUnavailableError } from './library-unavailable';
import type { SavedBody, SavedRow } from './saved-article';
import { isStorageFull, StorageFullError } from './storage-full';

/** The number of the newest schema. Every released one has a dump in fixtures/ that a test opens. */
export const schemaVersion = 1;

/** A picture kept with an article. */
interface SavedAsset {
  id: string;
  articleId: string;
}

/** What remains of an article that is gone for good, so that search, backup and sync hear of it. */
interface Tombstone {
  id: string;
  rev: number;
  deletedAt: string;
}

interface LibraryTables {
  articles: EntityTable<SavedRow, 'id'>;
  bodies: EntityTable<SavedBody, 'id'>;
  assets: EntityTable<SavedAsset, 'id'>;
  listed: Table<ListedArticle, [list: string, savedAt: string, id: string]>;
  tombstones: EntityTable<Tombstone, 'id'>;
  counters: EntityTable<{ key: string; count: number }, 'key'>;
  entities: EntityTable<SavedEntity, 'id'>;
  meta: EntityTable<{ key: 'rev' | 'schema'; value: number }, 'key'>;
}

const checkedIndexedDB = { open: openOurVersion, databases: () => indexedDB.databases(), deleteDatabase };

export const database = new Dexie('offprint', {
  // Dexie 4.4.7's cache returns a wrong order on multi-entry indexes. See watch.test.ts.
  cache: 'disabled',
  // Chromium's default became `relaxed`: "Saved" would be said before the article is on the disk.
  chromeTransactionDurability: 'strict',
  indexedDB: checkedIndexedDB,
}) as Dexie & LibraryTables;

// What each index is for: list-keys.ts.
database.version(schemaVersion).stores({
  articles: 'id, &savedAt, &canonicalUrl, rev, *stateKeys, *siteKeys, *tagKeys, *entityKeys',
  bodies: 'id',
  assets: 'id, articleId',
  listed: '[list+savedAt+id]',
  tombstones: 'id, rev',
  counters: 'key',
  entities: 'id, articleCount',
  meta: 'key',
});

/** Opens the database when it is not open, or says in one of our own errors why it cannot be. */
export async function openDatabase(): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    if (error instanceof LibraryTooNewError || error instanceof LibraryUnavailableError) throw error;
    if (isStorageFull(error)) throw new StorageFullError(error);
    throw new LibraryUnavailableError('refused', { cause: error });
  }
}

/**
 * Dexie opens a database of a newer version all the same, by asking again without a number, and adds to it the indexes
 * that it misses. So the second question is refused. Measured with 4.4.7.
 */
function openOurVersion(name: string, version?: number): IDBOpenDBRequest {
  if (!globalThis.indexedDB) throw new LibraryUnavailableError('missing');
  if (version === undefined) throw new LibraryTooNewError();
  return indexedDB.open(name, version);
}

function deleteDatabase(name: string): IDBOpenDBRequest {
  return indexedDB.deleteDatabase(name);
}

import { Dexie, type EntityTable, type Table } from 'dexie';
import { gatherTotals, type Counter } from './counter';
import type { SavedEntity } from './dictionary/entity-dictionary';
import type { EntityEdit } from './dictionary/entity-edits';
import type { EntityWord } from './dictionary/entity-words';
import type { Unsettled } from './dictionary/unsettled';
import type { SavedHighlight } from './highlights';
import type { ListedArticle } from './listed';
import { noteOutdated } from './faults/outdated';
import { LibraryTooNewError } from './library-too-new';
import { LibraryUnavailableError } from './library-unavailable';
import type { SavedNote } from './notes';
import type { ReadingPlace } from './reading-place';
import type { PictureFile, SavedPicture, SavedThumbnail } from './pictures/saved-picture';
import type { SavedBody, SavedRow } from './saved-article';
import { isStorageFull, StorageFullError } from './storage-full';
import type { SavedVersion } from './versions/saved-version';

/** The number of the newest schema. Every released one has a dump in fixtures/ that a test opens. */
export const schemaVersion = 4;

/** What remains of an article that is gone for good, so that search, backup and sync hear of it. */
interface Tombstone {
  id: string;
  rev: number;
  deletedAt: string;
}

export type MetaRecord =
  /** The number of the last change. */
  | { key: 'rev'; value: number }
  /** The newest form of record that may be in the library. */
  | { key: 'schema'; value: number }
  /** The form that all records have, and how far down the renewal to which one has come. */
  | { key: 'renewed'; value: number; downTo?: string; to?: number }
  /** What the dictionary of entities does not count yet: dictionary/unsettled.ts. */
  | { key: 'unsettled'; value: Unsettled[] };

interface LibraryTables {
  articles: EntityTable<SavedRow, 'id'>;
  bodies: EntityTable<SavedBody, 'id'>;
  listed: Table<ListedArticle, [list: string, savedAt: string, id: string]>;
  tombstones: EntityTable<Tombstone, 'id'>;
  counters: Table<Counter, Counter['key']>;
  entities: EntityTable<SavedEntity, 'id'>;
  entityEdits: EntityTable<EntityEdit, 'id'>;
  entityWords: Table<EntityWord, [word: string, id: string]>;
  meta: Table<MetaRecord, MetaRecord['key']>;
  pictures: Table<SavedPicture, [articleId: string, address: string]>;
  pictureFiles: EntityTable<PictureFile, 'hash'>;
  thumbnails: EntityTable<SavedThumbnail, 'articleId'>;
  highlights: EntityTable<SavedHighlight, 'id'>;
  notes: EntityTable<SavedNote, 'articleId'>;
  places: EntityTable<ReadingPlace, 'articleId'>;
  versions: Table<SavedVersion, [articleId: string, replacedAt: string]>;
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
database.version(1).stores({
  articles: 'id, &savedAt, &canonicalUrl, rev, *stateKeys, *siteKeys, *tagKeys, *entityKeys',
  bodies: 'id',
  assets: 'id, articleId',
  listed: '[list+savedAt+id]',
  tombstones: 'id, rev',
  counters: 'key',
  entities: 'id, articleCount',
  meta: 'key',
});

// Structure only: the records are renewed by upkeep/renew-library.ts, which can be stopped at any time.
database.version(2).stores({
  articles: 'id, &savedAt, &canonicalUrl, rev, *stateKeys, *siteKeys, *tagKeys, *entityKeys, *mergedIds',
  counters: 'key, [kind+count]',
  entities: 'id, [articleCount+id]',
  entityEdits: 'id',
  entityWords: '[word+id]',
});

database.version(3).stores({
  // A merge writes no row any more: dictionary/groups.ts.
  articles: 'id, &savedAt, &canonicalUrl, rev, *stateKeys, *siteKeys, *tagKeys, *entityKeys',
  counters: 'key',
  entities: 'id, [rarity+id]',
  // Nothing was ever kept in it.
  assets: null,
  pictures: '[articleId+address], hash, [state+articleId]',
  pictureFiles: 'hash',
  thumbnails: 'articleId',
  highlights: 'id, articleId, createdAt',
  notes: 'articleId',
  places: 'articleId',
  versions: '[articleId+replacedAt]',
});

// Some twenty records, so it is done at once: every count is right from the first moment.
database
  .version(schemaVersion)
  .stores({})
  .upgrade((transaction) => gatherTotals(transaction.table('counters')));

database.on('versionchange', (event) => {
  // Somebody deletes it: Dexie closes it for them.
  if (event.newVersion === null) return undefined;
  noteOutdated();
  database.close();
  return false;
});

let madeAnew: 'new' | 'lost' | null = null;

/** What this context has found in place of a database: nothing, or one that was damaged and is gone. Told once. */
export function takeMadeAnew(): 'new' | 'lost' | null {
  const taken = madeAnew;
  madeAnew = null;
  return taken;
}

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
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', ({ oldVersion, dataLoss }: UpgradeEvent) => {
    if (dataLoss === 'total') madeAnew = 'lost';
    else if (oldVersion === 0) madeAnew = 'new';
  });
  return request;
}

/** Chromium's own word for it; Firefox has none. */
interface UpgradeEvent extends IDBVersionChangeEvent {
  dataLoss?: 'none' | 'total';
}

function deleteDatabase(name: string): IDBOpenDBRequest {
  return indexedDB.deleteDatabase(name);
}

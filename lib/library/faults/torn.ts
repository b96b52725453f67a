import { Dexie } from 'dexie';
import { changeLibrary } from '../change-library';
import { database, openDatabase } from '../database';
import type { SavedBody, SavedRow } from '../saved-article';

/** What stands in the database and cannot be read any more: its file beside the database is damaged or gone. */
export interface Torn {
  /** Of articles. */
  ids: string[];
  /** Of pictures. */
  hashes: string[];
}

const rowsAtOnce = 200;
/** Chromium keeps a value in a file of its own from 64 kB on; written out it may be half as long as here. */
const fewestBytes = 30_000;

/** Tries every text that has a file of its own, and every picture. Changes nothing. */
export async function findTorn(): Promise<Torn> {
  await openDatabase();
  const ids: string[] = [];
  for await (const row of eachRow()) {
    const isLong = row.textBytes === undefined || row.textBytes > fewestBytes;
    if (isLong && !(await canRead(() => database.bodies.get(row.id)))) ids.push(row.id);
  }
  const hashes: string[] = [];
  for (const hash of await database.pictureFiles.toCollection().primaryKeys()) {
    const readFirst = async () => (await database.pictureFiles.get(hash))?.blob.slice(0, 1).arrayBuffer();
    if (!(await canRead(readFirst))) hashes.push(hash);
  }
  return { ids, hashes };
}

/** Puts the text of an article back, as long as it is the one that its row tells of. */
export function mendBody(body: SavedBody, contentHash: string): Promise<boolean> {
  return changeLibrary(async () => {
    const row = await database.articles.get(body.id);
    if (row?.contentHash !== contentHash) return false;
    await database.bodies.put(body);
    return true;
  });
}

/** Puts the bytes of a picture back that some article still shows. */
export function mendPicture(hash: string, blob: Blob): Promise<boolean> {
  return changeLibrary(async () => {
    if ((await database.pictures.where('hash').equals(hash).count()) === 0) return false;
    await database.pictureFiles.put({ hash, blob });
    return true;
  });
}

async function* eachRow(): AsyncGenerator<SavedRow> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows: SavedRow[] = await database.articles.where('savedAt').above(after).limit(rowsAtOnce).toArray();
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    after = rows.at(-1)!.savedAt;
  }
}

async function canRead(read: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await read()) !== undefined;
  } catch (error) {
    console.warn('A file beside the database cannot be read.', error);
    return false;
  }
}

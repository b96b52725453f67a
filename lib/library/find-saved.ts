import { fitAddress } from './article-id';
import { database, openDatabase } from './database';
import type { SavedArticle, SavedRow } from './saved-article';
import { wholeArticle } from './whole-article';

/**
 * The article saved from this canonical address; not one in the trash. It asks the address index and not for the id,
 * since a live query loses its thread while a hash is made.
 */
export async function findSaved(canonicalUrl: string): Promise<SavedRow | undefined> {
  await openDatabase();
  const row = await database.articles.get({ canonicalUrl: fitAddress(canonicalUrl) });
  return row?.deletedAt === null ? row : undefined;
}

/** Whether the page gives another text than the one that was saved from it. */
export function hasPageChanged(row: SavedRow, pageHash: string): boolean {
  return (row.pageHash ?? row.contentHash) !== pageHash;
}

/** One article, whole; also one in the trash. */
export async function getSaved(id: string): Promise<SavedArticle | undefined> {
  await openDatabase();
  return database.transaction('r', database.articles, database.bodies, async () => {
    const [row, body] = await Promise.all([database.articles.get(id), database.bodies.get(id)]);
    return row && body && wholeArticle(row, body);
  });
}

/** In the order of the ids; those that are gone are left out. */
export async function getRows(ids: string[]): Promise<SavedRow[]> {
  await openDatabase();
  const rows = await database.articles.bulkGet(ids);
  return rows.filter((row) => row !== undefined);
}

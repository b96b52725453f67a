import { fitAddress } from './article-id';
import { database, openDatabase } from './database';
import { readEdits } from './dictionary/entity-edits';
import { showEntities, showRows } from './dictionary/show-edited';
import { listSavedPictures } from './pictures/list-saved';
import type { SavedArticle, SavedRow } from './saved-article';
import { wholeArticle } from './whole-article';

/**
 * The article saved from this canonical address; not one in the trash. It asks the address index and not for the id,
 * since a live query loses its thread while a hash is made.
 */
export async function findSaved(canonicalUrl: string): Promise<SavedRow | undefined> {
  await openDatabase();
  const [row, edits] = await Promise.all([
    database.articles.get({ canonicalUrl: fitAddress(canonicalUrl) }),
    readEdits(),
  ]);
  return row?.deletedAt === null ? showRows([row], edits)[0] : undefined;
}

/** Those of these canonical addresses that are in the library and not in its trash, in one question. */
export async function findSavedAmong(canonicalUrls: string[]): Promise<SavedRow[]> {
  await openDatabase();
  const rows = await database.articles.where('canonicalUrl').anyOf(canonicalUrls.map(fitAddress)).toArray();
  return rows.filter((row) => row.deletedAt === null);
}

/** Whether the page gives another text than the one that was saved from it. */
export function hasPageChanged(row: SavedRow, pageHash: string): boolean {
  return (row.pageHash ?? row.contentHash) !== pageHash;
}

/** One article, whole, with its entities as the reader named them; also one in the trash. */
export async function getSaved(id: string): Promise<SavedArticle | undefined> {
  await openDatabase();
  const { articles, bodies, entityEdits } = database;
  return database.transaction('r', articles, bodies, entityEdits, () => readSaved(id));
}

/** The same with its pictures: what the reader shows, read at once, so that nothing moves afterwards. */
export async function getSavedWithPictures(id: string): Promise<SavedArticle | undefined> {
  await openDatabase();
  const { articles, bodies, entityEdits, pictures } = database;
  return database.transaction('r', articles, bodies, entityEdits, pictures, async () => {
    const [saved, shown] = await Promise.all([readSaved(id), listSavedPictures(id)]);
    return saved && { ...saved, pictures: shown };
  });
}

/** Within a transaction. */
async function readSaved(id: string): Promise<SavedArticle | undefined> {
  const [row, body, edits] = await Promise.all([database.articles.get(id), database.bodies.get(id), readEdits()]);
  if (!row || !body) return undefined;
  const [shown = row] = showRows([row], edits);
  return wholeArticle(shown, { ...body, entities: showEntities(body.entities, edits) });
}

/** In the order of the ids; those that are gone are left out. */
export async function getRows(ids: string[]): Promise<SavedRow[]> {
  await openDatabase();
  const [rows, edits] = await Promise.all([database.articles.bulkGet(ids), readEdits()]);
  return showRows(
    rows.filter((row) => row !== undefined),
    edits,
  );
}

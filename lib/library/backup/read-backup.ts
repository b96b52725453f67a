import { Dexie } from 'dexie';
import { sha256OfBytes } from '../article-id';
import { database, openDatabase } from '../database';
import { readEdits, type EntityEdit } from '../dictionary/entity-edits';
import type { RowEntity, SavedBody, SavedRow } from '../saved-article';
import { listSavedPictures } from '../pictures/list-saved';
import { versionsOf } from '../versions/keep-version';
import { type BackupArticle, type BackupRow, madeFields } from './backup-article';

/** An article with its thumbnail, on its way into a backup. */
export interface ReadForBackup {
  article: BackupArticle;
  thumbnail: Blob | null;
}

/** Everything that belongs to an article, also to one in the trash; undefined when it is gone. */
export async function readForBackup(id: string): Promise<ReadForBackup | undefined> {
  await openDatabase();
  const { articles, bodies, highlights, notes, places, versions, pictures, thumbnails, entities } = database;
  const tables = [articles, bodies, highlights, notes, places, versions, pictures, thumbnails, entities];
  const read = await database.transaction('r', tables, async () => {
    const [row, body] = await Promise.all([articles.get(id), bodies.get(id)]);
    if (!row || !body) return undefined;
    return Promise.all([
      row,
      body,
      versionsOf(id).toArray(),
      highlights.where('articleId').equals(id).toArray(),
      notes.get(id),
      places.get(id),
      row.pictures ? listSavedPictures(id) : null,
      thumbnails.get(id),
      readNames(row, body),
    ]);
  });
  if (!read) return undefined;
  const [row, body, ownVersions, ownHighlights, note, place, ownPictures, thumbnail, names] = read;
  const { id: _, ...text } = body;
  return {
    article: {
      row: toBackupRow(row),
      body: text,
      versions: ownVersions.map(({ articleId: _of, bytes: _bytes, ...version }) => version),
      highlights: ownHighlights.map(({ articleId: _of, ...highlight }) => highlight),
      note: note ? { text: note.text, changedAt: note.changedAt } : null,
      place: place ? { block: place.block, quote: place.quote } : null,
      pictures: ownPictures && ownPictures.map(({ articleId: _of, ...picture }) => picture),
      // Past the transaction, which would end while it waits for the bytes.
      thumbnail: thumbnail ? await sha256OfBytes(new Uint8Array(await thumbnail.blob.arrayBuffer())) : null,
      names,
    },
    thumbnail: thumbnail?.blob ?? null,
  };
}

/** The ids of all articles, oldest first, so many after the time given; those in the trash as well. */
export async function listForBackup(after: string | null, limit: number): Promise<{ id: string; savedAt: string }[]> {
  await openDatabase();
  const rows = await database.articles
    .where('savedAt')
    .above(after ?? Dexie.minKey)
    .limit(limit)
    .toArray();
  return rows.map(({ id, savedAt }) => ({ id, savedAt }));
}

/** Where reading stopped, by article. */
export async function listPlaces(): Promise<Record<string, NonNullable<BackupArticle['place']>>> {
  await openDatabase();
  const places = await database.places.toArray();
  return Object.fromEntries(places.map(({ articleId, block, quote }) => [articleId, { block, quote }]));
}

/** What the reader made of entities. */
export async function listEntityEdits(): Promise<EntityEdit[]> {
  await openDatabase();
  return [...(await readEdits()).values()];
}

function toBackupRow(row: SavedRow): BackupRow {
  const made = new Set<string>(madeFields);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !made.has(name))) as unknown as BackupRow;
}

/** An entity is called as the article wrote it that brought it, which may be another one. */
async function readNames(row: SavedRow, body: SavedBody): Promise<RowEntity[]> {
  const known = await database.entities.bulkGet(row.entityKeys.map(([id]) => id));
  const own = new Map(body.entities.map((entity) => [entity.id, entity]));
  return known.flatMap((entity) => {
    const named = entity && own.get(entity.id);
    const isOther = named && (named.name !== entity.name || named.type !== entity.type);
    return isOther ? [{ id: entity.id, type: entity.type, name: entity.name }] : [];
  });
}

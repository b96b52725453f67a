import { Dexie } from 'dexie';
import type { ListedPicture } from '../pictures/list-pictures';
import type { Change } from './change-library';
import { countAnnotations } from './count-annotations';
import { database } from './database';
import { freeTimes } from './free-times';
import type { ImportRequest } from './import-articles';
import { addAnnotations, type ImportedAnnotations } from './imported-annotations';
import { type HashedPicture, keepPictures } from './imported-pictures';
import { type UnlistedRow, withListKeys } from './list-keys';
import { queuePictures } from './pictures/queue-pictures';
import type { SavedBody, SavedRow } from './saved-article';

/** A request with all that a transaction cannot wait for. */
export interface Imported {
  request: ImportRequest;
  row: UnlistedRow;
  body: SavedBody;
  /** Of a text. A stub asks for none: nobody has opened its page. */
  pictures: ListedPicture[];
  brought: HashedPicture[];
  annotations: ImportedAnnotations;
}

/**
 * Within a change: adds what is not here, and returns the rows of what is. Only of what came with pictures or marks must
 * it be known before: the index tells of the rest, for nothing, while it is written.
 */
export async function addImported(change: Change, fresh: Imported[]): Promise<SavedRow[]> {
  if (fresh.length === 0) return [];
  const counted = await Promise.all(
    fresh.map(({ row, pictures }) => (pictures.length > 0 ? queuePictures(change, row.id, [], pictures) : undefined)),
  );
  const kept = new Map<string, Pick<SavedRow, 'pictures'>>();
  for (const { row, brought } of fresh.filter(hasPictures)) {
    kept.set(row.id, await keepPictures(change, row.id, brought));
  }
  const written = new Map<string, Pick<SavedRow, 'highlightCount' | 'hasNote'>>();
  for (const { row, annotations } of fresh.filter(hasAnnotations)) {
    await addAnnotations(row.id, annotations, row.savedAt);
    written.set(row.id, await countAnnotations(row.id));
  }
  const rows = fresh.map(({ row }, index) =>
    rowAt(
      { ...row, ...counted[index], ...kept.get(row.id), ...written.get(row.id), rev: change.nextRev() },
      row.savedAt,
    ),
  );
  const refused = new Set(await addUnlessTaken(rows));
  const here = refused.size === 0 ? [] : await findHere([...refused]);
  const hereIds = new Set(here.map(({ id }) => id));
  const late = [...refused].filter(({ id }) => !hereIds.has(id));
  const moved = await freeTimes(late.map(({ savedAt }) => savedAt));
  const again = late.map((row, index) => rowAt(row, moved[index]!));
  if (again.length > 0) await database.articles.bulkAdd(again);
  for (const row of rows) if (!refused.has(row)) change.count(undefined, row);
  for (const row of again) change.count(undefined, row);
  const bodies = fresh.filter(({ row }) => !hereIds.has(row.id)).map(({ body }) => body);
  if (bodies.length > 0) change.write(database.bodies.bulkPut(bodies));
  return here;
}

async function findHere(rows: SavedRow[]): Promise<SavedRow[]> {
  const found = await database.articles.bulkGet(rows.map(({ id }) => id));
  return found.filter((row) => row !== undefined);
}

function rowAt(row: UnlistedRow, savedAt: string): SavedRow {
  return withListKeys({ ...row, savedAt, updatedAt: savedAt }, []);
}

/**
 * Returns those that are here, or whose time another article has. Asking first would be a question a row; the indexes
 * know, and such are few.
 */
async function addUnlessTaken(rows: SavedRow[]): Promise<SavedRow[]> {
  try {
    await database.articles.bulkAdd(rows);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, { name }]) => name !== 'ConstraintError');
    if (other) throw other[1];
    return failures.map(([position]) => rows[Number(position)]!);
  }
}

/** More than its row and its body. */
export function hasMore(one: Imported): boolean {
  return one.pictures.length > 0 || hasPictures(one) || hasAnnotations(one);
}

function hasPictures({ brought }: Imported): boolean {
  return brought.length > 0;
}

/** Asked first: Dexie loses its transaction where 100 promises that are not its own are waited for in a row. */
export function hasAnnotations({ annotations: { highlights, note } }: Pick<Imported, 'annotations'>): boolean {
  return highlights.length > 0 || note !== '';
}

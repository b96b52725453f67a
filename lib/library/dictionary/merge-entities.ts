import { Dexie } from 'dexie';
import { changeLibrary, type Change } from '../change-library';
import { database } from '../database';
import { withListKeys } from '../list-keys';
import { relistRows, replaceRows } from '../relist-rows';
import type { SavedRow } from '../saved-article';
import { mainId, mergedInto } from './entity-edits';
import { findEdit, putEdit } from './edit-entity';

/** A page that merges goes on answering: 50 rows with their bodies held it for 120 ms, with much else going on. */
const batchSize = 10;

/**
 * Makes one entity of two, now and for every article to come: those that name the first are listed under the second.
 * Returns the id that splitEntity takes, null when they were one already or one of them is not known.
 */
export async function mergeEntities(fromId: string, intoId: string): Promise<string | null> {
  return changeLibrary(async (change) => {
    const [from, into] = await Promise.all(
      [fromId, intoId].map((id) => findEdit(change.edits, mainId(change.edits, id))),
    );
    if (!from || !into || from.id === into.id) return null;
    await putEdit(change, { ...from, mergedInto: into.id });
    // Its name is needed where an article names only the other.
    await putEdit(change, into);
    // Those in the trash are listed under no entity; they take their place when they come back.
    const naming = database.articles.where('entityKeys').between([from.id, Dexie.minKey], [from.id, Dexie.maxKey]);
    await eachFew(await naming.primaryKeys(), (rows) => moveRows(change, rows, from.id, into.id));
    return from.id;
  });
}

/** Undoes a merge: articles are listed again under what they name. False when the entity is not merged. */
export async function splitEntity(id: string): Promise<boolean> {
  return changeLibrary(async (change) => {
    const edit = change.edits.get(id);
    if (!edit?.mergedInto) return false;
    const parts = [id, ...mergedInto(change.edits, id).map((part) => part.id)];
    const ids = await database.articles.where('mergedIds').anyOf(parts).primaryKeys();
    await putEdit(change, { ...edit, mergedInto: null });
    await eachFew([...new Set(ids)], (rows) => relistRows(change, rows));
    return true;
  });
}

/**
 * Most rows can be listed anew by themselves. One that has been through another merge needs its body, which knows what
 * it names: reading all bodies took two thirds of a merge of 1,600 articles that were not at hand.
 */
async function moveRows(change: Change, rows: SavedRow[], from: string, into: string): Promise<void> {
  const [merged, plain] = [rows.filter(wasMerged), rows.filter((row) => !wasMerged(row))];
  const moved = plain.map((row) => {
    const ids = row.entityKeys.map(([id]) => (id === from ? into : id));
    return withListKeys({ ...row, rev: change.nextRev() }, { ids: [...new Set(ids)], mergedIds: [from] });
  });
  await replaceRows(change, plain, moved);
  await relistRows(change, merged);
}

function wasMerged(row: SavedRow): boolean {
  return (row.mergedIds ?? []).length > 0;
}

async function eachFew(ids: string[], work: (rows: SavedRow[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await database.articles.bulkGet(ids.slice(start, start + batchSize));
    await work(rows.filter((row) => row !== undefined));
  }
}

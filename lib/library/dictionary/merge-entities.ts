import { Dexie } from 'dexie';
import { changeLibrary, type Change } from '../change-library';
import { database } from '../database';
import { relistRows } from '../relist-rows';
import { mainId, mergedInto } from './entity-edits';
import { findEdit, putEdit } from './edit-entity';

/**
 * Rows with their bodies. Nearly all of a merge is the index entries of the rows, 10 ms an article on a very busy
 * machine: one that left the bodies unread took as long.
 */
const batchSize = 20;

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
    await relistAll(change, await naming.primaryKeys());
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
    await relistAll(change, [...new Set(ids)]);
    return true;
  });
}

async function relistAll(change: Change, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await database.articles.bulkGet(ids.slice(start, start + batchSize));
    await relistRows(
      change,
      rows.filter((row) => row !== undefined),
    );
  }
}

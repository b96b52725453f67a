import { Dexie } from 'dexie';
import { changeLibrary } from '../change-library';
import { database } from '../database';
import { eachBatch } from '../each-batch';
import { withListKeys } from '../list-keys';
import { relistRows, replaceRows } from '../relist-rows';
import type { SavedRow } from '../saved-article';
import { mainId, mergedInto } from './entity-edits';
import { findEdit, putEdit } from './edit-entity';

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
    await eachBatch(await naming.primaryKeys(), async (rows) => {
      const before = rows.filter((row) => row.mergedIds?.length === 0);
      const after = before.map((row) => listUnder(row, from.id, into.id, change.nextRev()));
      await replaceRows(change, before, after);
      // Of merges before this one, only the body knows what it names itself.
      await relistRows(
        change,
        rows.filter((row) => row.mergedIds?.length !== 0),
      );
    });
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
    await eachBatch(ids, (rows) => relistRows(change, rows));
    return true;
  });
}

/** A row that no merge has touched yet: its body, ten times as large, need not be read. */
function listUnder(row: SavedRow, fromId: string, intoId: string, rev: number): SavedRow {
  const ids = row.entityKeys.map(([id]) => (id === fromId ? intoId : id));
  return withListKeys({ ...row, rev }, { ids: [...new Set(ids)], mergedIds: [fromId] });
}

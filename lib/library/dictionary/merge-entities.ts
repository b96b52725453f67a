import { changeLibrary } from '../change-library';
import { mainId } from './entity-edits';
import { findEdit, putEdit } from './edit-entity';
import { recountGroups } from './groups';

/**
 * Makes one entity of two, now and for every article to come. No article is written: who reads those of an entity asks
 * for all that is one with it. Returns the id that splitEntity takes, null when they were one already or one of them is
 * not known.
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
    await recountGroups(change.edits, [from.id, into.id]);
    // Lists of entities are others by now, for whoever follows the library's number.
    change.nextRev();
    return from.id;
  });
}

/** Undoes a merge, with nothing left of it. False when the entity is not merged. */
export async function splitEntity(id: string): Promise<boolean> {
  return changeLibrary(async (change) => {
    const edit = change.edits.get(id);
    if (!edit?.mergedInto) return false;
    const main = mainId(change.edits, id);
    await putEdit(change, { ...edit, mergedInto: null });
    await recountGroups(change.edits, [id, main]);
    change.nextRev();
    return true;
  });
}

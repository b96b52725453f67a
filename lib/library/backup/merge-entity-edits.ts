import { changeLibrary } from '../change-library';
import { mainId, type EntityEdit } from '../dictionary/entity-edits';
import { putEdit } from '../dictionary/edit-entity';
import { recountGroups } from '../dictionary/groups';

/**
 * Puts what the reader made of entities beside what is here, which stays. Returns how many came. An edit that is merged
 * into one that is nowhere is left alone.
 */
export async function mergeEntityEdits(edits: EntityEdit[]): Promise<number> {
  return changeLibrary(async (change) => {
    const known = new Set([...change.edits.keys(), ...edits.map(({ id }) => id)]);
    const missing = edits
      .filter(({ id, mergedInto }) => !change.edits.has(id) && (mergedInto === null || known.has(mergedInto)))
      // Those that others lead to say nothing by themselves, and would go at once.
      .toSorted((a, b) => Number(a.mergedInto === null) - Number(b.mergedInto === null));
    if (missing.length === 0) return 0;
    for (const edit of missing) {
      const isRing = edit.mergedInto !== null && mainId(change.edits, edit.mergedInto) === edit.id;
      await putEdit(change, isRing ? { ...edit, mergedInto: null } : edit);
    }
    await recountGroups(
      change.edits,
      missing.flatMap(({ id }) => [id, mainId(change.edits, id)]),
    );
    change.nextRev();
    return missing.length;
  });
}

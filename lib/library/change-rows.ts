import { changeLibrary, type Change } from './change-library';
import { eachBatch } from './each-batch';
import { listedAsBefore, withListKeys, type UnlistedRow } from './list-keys';
import { replaceRows } from './relist-rows';
import type { SavedRow } from './saved-article';

/** What becomes of a row; undefined leaves it as it is. */
type ToChanges = (row: SavedRow) => Partial<UnlistedRow> | undefined;

/** Changes articles outside the trash in one transaction. Returns the ids that were changed. */
export function changeLiveRows(ids: string[], toChanges: ToChanges): Promise<string[]> {
  return changeLibrary((change) =>
    changeRows(change, ids, (row) => (row.deletedAt === null ? toChanges(row) : undefined)),
  );
}

/** Within a change, where neither text nor entities change. Returns the ids that were changed. */
export async function changeRows(change: Change, ids: string[], toChanges: ToChanges): Promise<string[]> {
  const changed: string[] = [];
  await eachBatch(ids, async (rows) => {
    const before: SavedRow[] = [];
    const after: SavedRow[] = [];
    for (const row of rows) {
      const changes = toChanges(row);
      if (!changes) continue;
      before.push(row);
      after.push(withListKeys({ ...row, ...changes, rev: change.nextRev() }, listedAsBefore(row)));
    }
    await replaceRows(change, before, after);
    changed.push(...before.map(({ id }) => id));
  });
  return changed;
}

import type { Change } from './change-library';
import { database } from './database';
import { withListKeys, type UnlistedRow } from './list-keys';
import type { SavedRow } from './saved-article';

/** Within a change: lists the rows anew by what their bodies name, with a change of the rows if there is one. */
export async function relistRows(change: Change, rows: SavedRow[], changes: Partial<UnlistedRow> = {}): Promise<void> {
  const bodies = await database.bodies.bulkGet(rows.map((row) => row.id));
  const relisted = rows.map((row, index) =>
    withListKeys({ ...row, ...changes, rev: change.nextRev() }, change.listEntities(bodies[index]?.entities ?? [])),
  );
  await replaceRows(change, rows, relisted);
}

/** Within a change. */
export async function replaceRows(change: Change, before: SavedRow[], after: SavedRow[]): Promise<void> {
  await database.articles.bulkPut(after);
  for (const [index, row] of before.entries()) change.count(row, after[index]);
}

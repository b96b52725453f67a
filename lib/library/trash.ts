import { changeLibrary, type Change } from './change-library';
import { database } from './database';
import { eachBatch } from './each-batch';
import { withListKeys } from './list-keys';
import { listKeys } from './lists';
import { removePicturesOf } from './pictures/release-files';
import { relistRows, replaceRows } from './relist-rows';
import type { SavedRow } from './saved-article';

const daysInTrash = 30;
const millisecondsInDay = 86_400_000;

/** Moves articles to the trash, where they stand in no other list. */
export async function deleteArticles(ids: string[], now = new Date().toISOString()): Promise<void> {
  await changeLibrary(
    (change) =>
      eachBatch(ids, async (rows) => {
        const live = rows.filter((row) => row.deletedAt === null);
        const deleted = live.map((row) => withListKeys({ ...row, deletedAt: now, rev: change.nextRev() }, []));
        await replaceRows(change, live, deleted);
      }),
    // On a full disk it is the way to the trash that is emptied.
    { makesRoom: true },
  );
}

/** Brings articles back from the trash as they were. */
export async function restoreArticles(ids: string[]): Promise<void> {
  await changeLibrary((change) =>
    eachBatch(ids, async (rows) => {
      const deleted = rows.filter((row) => row.deletedAt !== null);
      // A row in the trash has lost its entity keys; the body knows them.
      await relistRows(change, deleted, { deletedAt: null });
    }),
  );
}

/** Removes articles for ever; a tombstone tells search, backup and sync of each. */
export async function purgeArticles(ids: string[], now = new Date().toISOString()): Promise<void> {
  await changeLibrary((change) => eachBatch(ids, (rows) => removeForGood(change, rows, now)), { makesRoom: true });
}

/** Removes what has been in the trash for 30 days. */
export async function purgeOldTrash(now: string): Promise<void> {
  const trash = await listKeys('trash');
  // Most days there is nothing to do, and a write would wake every live query.
  if (trash.length === 0) return;
  const limit = new Date(Date.parse(now) - daysInTrash * millisecondsInDay).toISOString();
  await changeLibrary((change) =>
    eachBatch(
      trash.map((key) => key.id),
      async (rows) => {
        const old = rows.filter((row) => row.deletedAt !== null && row.deletedAt <= limit);
        await removeForGood(change, old, now);
      },
    ),
  );
}

/** Within a change: removes the articles with all that belongs to them. */
export async function removeForGood(change: Change, rows: SavedRow[], now: string): Promise<void> {
  const ids = rows.map((row) => row.id);
  await database.articles.bulkDelete(ids);
  await database.bodies.bulkDelete(ids);
  await removeBelongings(ids);
  await removePicturesOf(change, ids);
  await database.tombstones.bulkPut(ids.map((id) => ({ id, rev: change.nextRev(), deletedAt: now })));
  change.add('store:tombstones', ids.length);
  for (const row of rows) change.count(row, undefined);
}

/** What hangs on an article and is of no use without it; its pictures go by themselves. */
export function removeBelongings(ids: string[]): Promise<unknown> {
  const { highlights, notes, places, versions } = database;
  const keyRanges = ids.map((id): [unknown[], unknown[]] => [[id], [id, []]]);
  return Promise.all([
    notes.bulkDelete(ids),
    places.bulkDelete(ids),
    highlights.where('articleId').anyOf(ids).delete(),
    // Arrays sort after strings: these are all keys that begin with the id.
    versions.where('[articleId+replacedAt]').inAnyRange(keyRanges).delete(),
  ]);
}

import { changeLibrary, type Change } from './change-library';
import { database } from './database';
import { listedEntities, withListKeys } from './list-keys';
import { listKeys } from './lists';
import type { SavedRow } from './saved-article';

const daysInTrash = 30;
const millisecondsInDay = 86_400_000;

/** So many rows and bodies are in memory at once: "select all, delete" can mean 50,000. */
const batchSize = 250;

/** Moves articles to the trash, where they stand in no other list. */
export async function deleteArticles(ids: string[], now = new Date().toISOString()): Promise<void> {
  await changeLibrary((change) =>
    eachBatch(ids, async (rows) => {
      const live = rows.filter((row) => row.deletedAt === null);
      const deleted = live.map((row) => withListKeys({ ...row, deletedAt: now, rev: change.nextRev() }, []));
      await replaceRows(change, live, deleted);
    }),
  );
}

/** Brings articles back from the trash as they were. */
export async function restoreArticles(ids: string[]): Promise<void> {
  await changeLibrary((change) =>
    eachBatch(ids, async (rows) => {
      const deleted = rows.filter((row) => row.deletedAt !== null);
      // A row in the trash has lost its entity keys; the body knows them.
      const bodies = await database.bodies.bulkGet(deleted.map((row) => row.id));
      const restored = deleted.map((row, index) => {
        const entities = listedEntities(bodies[index]?.entities ?? []);
        change.introduce(entities);
        return withListKeys(
          { ...row, deletedAt: null, rev: change.nextRev() },
          entities.map((entity) => entity.id),
        );
      });
      await replaceRows(change, deleted, restored);
    }),
  );
}

/** Removes articles for ever; a tombstone tells search, backup and sync of each. */
export async function purgeArticles(ids: string[], now = new Date().toISOString()): Promise<void> {
  await changeLibrary((change) => eachBatch(ids, (rows) => removeForGood(change, rows, now)));
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
  await database.assets.where('articleId').anyOf(ids).delete();
  await database.tombstones.bulkPut(ids.map((id) => ({ id, rev: change.nextRev(), deletedAt: now })));
  for (const row of rows) change.count(row, undefined);
}

async function replaceRows(change: Change, before: SavedRow[], after: SavedRow[]): Promise<void> {
  await database.articles.bulkPut(after);
  for (const [index, row] of before.entries()) change.count(row, after[index]);
}

/** Rows that are gone are left out: another page may have been quicker. */
async function eachBatch(ids: string[], work: (rows: SavedRow[]) => Promise<void>): Promise<void> {
  const unique = [...new Set(ids)];
  for (let start = 0; start < unique.length; start += batchSize) {
    const rows = await database.articles.bulkGet(unique.slice(start, start + batchSize));
    await work(rows.filter((row) => row !== undefined));
  }
}

import { database } from './database';
import type { SavedRow } from './saved-article';

/**
 * So many rows and bodies are in memory at once: "select all, delete" can mean 50,000. Writing 100 rows held the page
 * for 130 to 170 ms on a busy machine, 50 for 50 to 70; below 50, Dexie notes each of their keys for its live queries.
 */
const batchSize = 50;

/** Rows that are gone are left out: another page may have been quicker. */
export async function eachBatch(ids: string[], work: (rows: SavedRow[]) => Promise<void>): Promise<void> {
  const unique = [...new Set(ids)];
  for (let start = 0; start < unique.length; start += batchSize) {
    const rows = await database.articles.bulkGet(unique.slice(start, start + batchSize));
    await work(rows.filter((row) => row !== undefined));
  }
}

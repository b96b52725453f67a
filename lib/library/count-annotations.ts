import type { Change } from './change-library';
import { database } from './database';
import { listedAsBefore, withListKeys } from './list-keys';
import type { SavedRow } from './saved-article';

/** Within a change of an article's highlights or notes: its row says how many there are, and search and lists hear of it. */
export async function recountAnnotations(change: Change, row: SavedRow): Promise<void> {
  const counted = withListKeys(
    { ...row, ...(await countAnnotations(row.id)), rev: change.nextRev() },
    listedAsBefore(row),
  );
  await database.articles.put(counted);
  change.count(row, counted);
}

export async function countAnnotations(articleId: string): Promise<{ highlightCount: number; hasNote: boolean }> {
  const [highlights, note] = await Promise.all([
    database.highlights.where('articleId').equals(articleId).toArray(),
    database.notes.get(articleId),
  ]);
  const texts = [note?.text ?? '', ...highlights.map((highlight) => highlight.note)];
  return { highlightCount: highlights.length, hasNote: texts.some((text) => text.trim() !== '') };
}

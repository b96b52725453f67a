import { database } from '../database';
import { freeTimeFrom, type SavedHighlight } from '../highlights';
import type { BackupArticle } from './backup-article';

/**
 * Within a change: puts what the reader marked and wrote beside what is here; of two that are one, the later change
 * stays. Returns whether anything came.
 */
export async function mergeAnnotations(
  articleId: string,
  { highlights, note, place }: Pick<BackupArticle, 'highlights' | 'note' | 'place'>,
): Promise<boolean> {
  const [known, ownNote, ownPlace] = await Promise.all([
    database.highlights.bulkGet(highlights.map(({ id }) => id)),
    database.notes.get(articleId),
    database.places.get(articleId),
  ]);
  let hasChanged = false;
  for (const [index, highlight] of highlights.entries()) {
    const here = known[index];
    // An id of another article's was forged.
    if (here && (here.articleId !== articleId || here.changedAt >= highlight.changedAt)) continue;
    const createdAt = here?.createdAt ?? (await freeTimeFrom(highlight.createdAt));
    await database.highlights.put({ ...highlight, createdAt, articleId } satisfies SavedHighlight);
    hasChanged = true;
  }
  if (note && (!ownNote || ownNote.changedAt < note.changedAt)) {
    await database.notes.put({ articleId, ...note });
    hasChanged = true;
  }
  // It has no time of its own, so the one here counts as the newer.
  if (place && !ownPlace) await database.places.put({ articleId, ...place });
  return hasChanged;
}

import type { HighlightColor } from '../annotations/highlight-color';
import type { PassageSelectors } from '../annotations/selectors';
import { changeLibrary } from './change-library';
import { recountAnnotations } from './count-annotations';
import { database, openDatabase } from './database';

/** A passage that the reader marked, found again by its selectors: lib/annotations. */
export interface SavedHighlight extends PassageSelectors {
  id: string;
  articleId: string;
  color: HighlightColor;
  /** What the reader wrote on it, as Markdown; empty if nothing. */
  note: string;
  /** ISO 8601 with milliseconds, unique: the list of all highlights is paged by it. */
  createdAt: string;
  changedAt: string;
}

/** What is to be written and what is to go, of one article's highlights. */
export interface HighlightChange {
  put: Omit<SavedHighlight, 'articleId' | 'changedAt'>[];
  remove: string[];
}

/** Of one article, in no order that means anything. */
export async function listHighlights(articleId: string): Promise<SavedHighlight[]> {
  await openDatabase();
  return database.highlights.where('articleId').equals(articleId).toArray();
}

/**
 * Puts and removes highlights of an article in one step, so that a merge is whole or not at all. Answers with the
 * change that turns it back; null, and nothing is changed, when the article is gone or in the trash.
 */
export async function changeHighlights(
  articleId: string,
  { put, remove }: HighlightChange,
  now = new Date().toISOString(),
): Promise<HighlightChange | null> {
  return changeLibrary(async (change) => {
    const row = await database.articles.get(articleId);
    if (!row || row.deletedAt !== null) return null;
    const ids = [...new Set([...put.map(({ id }) => id), ...remove])];
    const before = (await database.highlights.bulkGet(ids)).filter((found) => found?.articleId === articleId);
    const known = new Set(before.map((highlight) => highlight!.id));
    const written: SavedHighlight[] = [];
    for (const highlight of put) {
      const createdAt = known.has(highlight.id) ? highlight.createdAt : await freeTimeFrom(highlight.createdAt);
      written.push({ ...highlight, createdAt, articleId, changedAt: now });
      await database.highlights.put(written.at(-1)!);
    }
    await database.highlights.bulkDelete(remove.filter((id) => known.has(id)));
    await recountAnnotations(change, row);
    return { put: before.map((highlight) => highlight!), remove: ids.filter((id) => !known.has(id)) };
  });
}

/** False, and nothing is changed, when the highlight is gone or its article is in the trash. */
export async function setHighlightNote(id: string, note: string, now = new Date().toISOString()): Promise<boolean> {
  return changeLibrary(async (change) => {
    const highlight = await database.highlights.get(id);
    const row = highlight && (await database.articles.get(highlight.articleId));
    if (!row || row.deletedAt !== null) return false;
    if (highlight.note === note) return true;
    await database.highlights.put({ ...highlight, note, changedAt: now });
    await recountAnnotations(change, row);
    return true;
  });
}

export async function freeTimeFrom(createdAt: string): Promise<string> {
  let time = createdAt;
  while ((await database.highlights.where('createdAt').equals(time).primaryKeys()).length > 0) {
    time = new Date(Date.parse(time) + 1).toISOString();
  }
  return time;
}

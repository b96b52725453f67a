import { changeLibrary } from './change-library';
import { recountAnnotations } from './count-annotations';
import { database, openDatabase } from './database';

/** What the reader wrote about an article as a whole. */
export interface SavedNote {
  articleId: string;
  /** Markdown, kept as it was typed. */
  text: string;
  changedAt: string;
}

/** Empty when there is none. */
export async function getNote(articleId: string): Promise<string> {
  await openDatabase();
  return (await database.notes.get(articleId))?.text ?? '';
}

/** False, and nothing is changed, when the article is gone or in the trash. A note without a word is none. */
export async function setNote(articleId: string, text: string, now = new Date().toISOString()): Promise<boolean> {
  return changeLibrary(async (change) => {
    const [row, note] = await Promise.all([database.articles.get(articleId), database.notes.get(articleId)]);
    if (!row || row.deletedAt !== null) return false;
    if ((note?.text ?? '') === text) return true;
    if (text.trim() === '') await database.notes.delete(articleId);
    else await database.notes.put({ articleId, text, changedAt: now });
    await recountAnnotations(change, row);
    return true;
  });
}

import { database, openDatabase } from '../database';
import type { SavedRow } from '../saved-article';

/**
 * What becomes of an article of a backup:
 * - added: it was not here
 * - present: it is here with this text, or lies in the trash
 * - renewed: the backup's text is the newer one, and the one that was here becomes a version
 * - kept: the text here is the newer one, and the backup's becomes a version
 */
export type BackupOutcome = 'added' | 'present' | 'renewed' | 'kept';

export type BackupCount = Record<BackupOutcome, number>;

export const noBackupCount: BackupCount = { added: 0, present: 0, renewed: 0, kept: 0 };

/** What it takes to tell. */
export type ComparedArticle = Pick<SavedRow, 'id' | 'contentHash' | 'updatedAt' | 'isStub'>;

export function outcomeOf(stored: SavedRow | undefined, other: ComparedArticle): BackupOutcome {
  if (!stored) return 'added';
  const isSettled = stored.deletedAt !== null || stored.contentHash === other.contentHash || other.isStub === true;
  if (isSettled) return 'present';
  return stored.isStub === true || other.updatedAt > stored.updatedAt ? 'renewed' : 'kept';
}

/** Says it of these articles, and changes nothing. */
export async function compareBackup(articles: ComparedArticle[]): Promise<BackupOutcome[]> {
  await openDatabase();
  const rows = await database.articles.bulkGet(articles.map(({ id }) => id));
  return articles.map((article, index) => outcomeOf(rows[index], article));
}

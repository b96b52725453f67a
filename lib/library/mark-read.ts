import { changeLibrary } from './change-library';
import { database } from './database';
import { listedAsBefore, withListKeys } from './list-keys';

interface MarkReadOptions {
  now?: string;
  /** Progress may go back: the reader asked to start again. */
  isRewind?: boolean;
}

/**
 * Notes how far an article was read, from 0 to 1. The first time takes it off the unread list. Progress only grows, so
 * that scrolling up to look at the title does not lose the place.
 */
export async function markRead(id: string, progress: number, options: MarkReadOptions = {}): Promise<void> {
  const { now = new Date().toISOString(), isRewind = false } = options;
  const reached = Math.min(Math.max(progress, 0), 1) || 0;
  await changeLibrary(async (change) => {
    const row = await database.articles.get(id);
    // Of a stub there is nothing to read yet: opened, it stays unread.
    if (!row || row.isStub) return;
    const isKept = row.readAt !== null && (isRewind ? reached === row.progress : reached <= row.progress);
    if (isKept) return;
    const read = withListKeys(
      {
        ...row,
        readAt: row.readAt ?? now,
        progress: isRewind ? reached : Math.max(row.progress, reached),
        rev: change.nextRev(),
      },
      listedAsBefore(row),
    );
    await database.articles.put(read);
    change.count(row, read);
  });
}

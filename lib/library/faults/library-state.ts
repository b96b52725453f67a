import { readCounters } from '../counters';
import { database, openDatabase, schemaVersion, takeMadeAnew } from '../database';

/** What is remembered of the library outside of it. */
export interface LibraryState {
  /** With those in the trash. */
  articles: number;
  /** The number of the last change. */
  rev: number;
  schema: number;
}

export async function readLibraryState(): Promise<LibraryState> {
  await openDatabase();
  return database.transaction('r', database.meta, database.counters, async () => {
    const [record, [live = 0, deleted = 0]] = await Promise.all([
      database.meta.get('rev'),
      readCounters(['state:all', 'state:trash']),
    ]);
    return { articles: live + deleted, rev: record?.key === 'rev' ? record.value : 0, schema: schemaVersion };
  });
}

/**
 * Whether what was known to be written is not there any more: a damaged database is silently replaced by an empty one, and
 * numbers never go back by themselves. The browser says it in so many words only to who opens the database first.
 */
export function isBehind(found: LibraryState, known: LibraryState | null): boolean {
  const anew = takeMadeAnew();
  if (anew === 'lost') return true;
  if (!known || known.rev === 0) return false;
  return found.rev < known.rev || anew === 'new';
}

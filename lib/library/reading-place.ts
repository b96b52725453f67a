import { database, openDatabase } from './database';
import { explainWriteError, isWriteStopped } from './faults/write-stop';
import { StorageFullError } from './storage-full';

/** Where in an article the reader stopped: a paragraph, not pixels, which another text size would move. */
export interface ReadingPlace {
  articleId: string;
  /** Its index among the text's blocks. */
  block: number;
  /** How it begins. A newer copy of the text may have it at another index. */
  quote: string;
}

const longestQuote = 200;

/** Undefined when nothing is known, or when what is stored is no place. */
export async function readPlace(articleId: string): Promise<ReadingPlace | undefined> {
  await openDatabase();
  const place = await database.places.get(articleId);
  return place && Number.isSafeInteger(place.block) && typeof place.quote === 'string' ? place : undefined;
}

/**
 * Keeps the place, or forgets it: null is the beginning. It is no change of the article: its rev stays, and no list has
 * to be read again for every paragraph.
 */
export async function keepPlace(articleId: string, place: Omit<ReadingPlace, 'articleId'> | null): Promise<void> {
  await openDatabase();
  // Nobody asked for it, so nobody is told that it is not kept.
  if (isWriteStopped()) return;
  await write(articleId, place).catch(async (error: unknown) => {
    const explained = await explainWriteError(error);
    if (!(explained instanceof StorageFullError)) throw explained;
  });
}

function write(articleId: string, place: Omit<ReadingPlace, 'articleId'> | null): Promise<unknown> {
  return database.transaction('rw', database.articles, database.places, async () => {
    if (!place) return database.places.delete(articleId);
    const row = await database.articles.get(articleId);
    // It may be gone for good since, and its place with it.
    if (!row || row.deletedAt !== null) return undefined;
    return database.places.put({ articleId, block: place.block, quote: place.quote.slice(0, longestQuote) });
  });
}

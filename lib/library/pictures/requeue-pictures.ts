import { sitePattern } from '../../pictures/site-pattern';
import { listPictures } from '../../pictures/list-pictures';
import { changeLibrary } from '../change-library';
import { database } from '../database';
import { listSavedPictures } from './list-saved';
import { queuePictures } from './queue-pictures';
import { listRefusedPictures } from './read-pictures';
import type { SavedPicture } from './saved-picture';

/** Everything of an article that is not kept waits again; in an article from before pictures were kept, everything. */
export async function retryPictures(articleId: string): Promise<void> {
  await changeLibrary(async (change) => {
    const [row, body, pictures] = await Promise.all([
      database.articles.get(articleId),
      database.bodies.get(articleId),
      listSavedPictures(articleId),
    ]);
    if (!row || !body || row.deletedAt !== null) return;
    if (row.pictures === undefined) {
      const counted = await queuePictures(change, articleId, pictures, listPictures(body.html, row.image));
      await database.articles.put({ ...row, ...counted, rev: change.nextRev() });
      return;
    }
    await setWaiting(pictures.filter(({ state }) => state !== 'kept'));
  });
}

/** The reader wants this article without the pictures that would have to be allowed. */
export async function keepTextOnly(articleId: string): Promise<void> {
  await changeLibrary(async () => {
    const pictures = await listSavedPictures(articleId);
    const refused = pictures.filter(({ state }) => state === 'no-access');
    await database.pictures.bulkPut(refused.map((picture) => ({ ...picture, state: 'text-only' as const })));
  });
}

/** What waited for one of these sites waits to be fetched, in whatever article it is. */
export async function requeueAllowed(patterns: string[]): Promise<void> {
  const allowed = new Set(patterns);
  await changeLibrary(async () => {
    const refused = await listRefusedPictures();
    await setWaiting(refused.filter(({ address }) => allowed.has(sitePattern(address))));
  });
}

async function setWaiting(pictures: SavedPicture[]): Promise<void> {
  if (pictures.length === 0) return;
  await database.pictures.bulkPut(pictures.map((picture) => ({ ...picture, state: 'waiting', failure: null })));
}

import { Dexie } from 'dexie';
import { database } from '../database';
import type { SavedPicture } from './saved-picture';

/** Within a transaction: the pictures of an article, in reading order. */
export async function listSavedPictures(articleId: string): Promise<SavedPicture[]> {
  const pictures = await database.pictures
    .where('[articleId+address]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
    .toArray();
  return pictures.toSorted((a, b) => a.position - b.position);
}

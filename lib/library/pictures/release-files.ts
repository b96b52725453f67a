import type { Change } from '../change-library';
import { database } from '../database';
import type { SavedPicture } from './saved-picture';

/** Within a change: the pictures go, and with each the file that no other picture shows. */
export async function removePictures(change: Change, pictures: SavedPicture[]): Promise<void> {
  if (pictures.length === 0) return;
  await database.pictures.bulkDelete(pictures.map(({ articleId, address }) => [articleId, address]));
  const files = new Map(pictures.map(({ hash, bytes }) => [hash, bytes]));
  for (const [hash, bytes] of files) {
    if (hash === null || (await isShown(hash))) continue;
    await database.pictureFiles.delete(hash);
    change.add('store:pictureBytes', -bytes);
  }
}

async function isShown(hash: string): Promise<boolean> {
  return (await database.pictures.where('hash').equals(hash).count()) > 0;
}

/** Within a change: all pictures of articles that go, and their thumbnails. */
export async function removePicturesOf(change: Change, articleIds: string[]): Promise<void> {
  const ranges = articleIds.map((id): [unknown[], unknown[]] => [[id], [id, []]]);
  // Arrays sort after strings: these are all keys that begin with the id.
  const pictures = await database.pictures.where('[articleId+address]').inAnyRange(ranges).toArray();
  await removePictures(change, pictures);
  await database.thumbnails.bulkDelete(articleIds);
}

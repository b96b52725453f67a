import type { ListedPicture } from '../../pictures/list-pictures';
import { countPictures } from '../../pictures/picture-state';
import type { Change } from '../change-library';
import { database } from '../database';
import type { SavedRow } from '../saved-article';
import { removePictures } from './release-files';
import type { SavedPicture } from './saved-picture';

/**
 * Within a change: makes the pictures of an article those that its text shows. What is kept stays kept, what is new
 * waits, and what the text no longer shows goes. Answers with what the row says of them.
 *
 * @param known the article's pictures so far
 */
export async function queuePictures(
  change: Change,
  articleId: string,
  known: SavedPicture[],
  listed: ListedPicture[],
): Promise<Required<Pick<SavedRow, 'pictures'>>> {
  const before = new Map(known.map((picture) => [picture.address, picture]));
  const after = listed.map((picture): SavedPicture => {
    const same = before.get(picture.address);
    // One that is no more than a thumbnail has no file that the text could show.
    const isOfUse = same?.state === 'kept' && (same.hash !== null || !picture.isInText);
    return isOfUse || same?.state === 'text-only' ? { ...same, ...picture } : newPicture(articleId, picture);
  });
  const shown = new Set(listed.map(({ address }) => address));
  const gone = known.filter(({ address }) => !shown.has(address));
  if (after.length > 0) change.write(database.pictures.bulkPut(after));
  // Waited for: it counts the bytes that go.
  if (gone.length > 0) await removePictures(change, gone);
  return { pictures: countPictures(after) };
}

function newPicture(articleId: string, listed: ListedPicture): SavedPicture {
  return { articleId, ...listed, state: 'waiting', hash: null, failure: null, width: 0, height: 0, bytes: 0 };
}

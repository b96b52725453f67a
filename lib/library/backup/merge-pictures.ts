import type { ListedPicture } from '../../pictures/list-pictures';
import type { Change } from '../change-library';
import { database } from '../database';
import { removePictures } from '../pictures/release-files';
import type { SavedPicture } from '../pictures/saved-picture';

interface MergedPictures {
  /** Those that the text shows. */
  listed: ListedPicture[];
  /** The article's own here. */
  here: SavedPicture[];
  /** The same article's in the backup. */
  others: Omit<SavedPicture, 'articleId'>[];
  /** What the backup holds of their bytes, by hash. */
  files: ReadonlyMap<string, Blob>;
}

/**
 * Within a change: the pictures of an article become those that its text shows, each kept where it is kept here or in
 * the backup. One whose bytes the backup has lost waits to be fetched. Returns them, null when nothing changed.
 */
export async function mergePictures(
  change: Change,
  articleId: string,
  { listed, here, others, files }: MergedPictures,
): Promise<SavedPicture[] | null> {
  const own = new Map(here.map((picture) => [picture.address, picture]));
  const theirs = new Map(others.map((picture) => [picture.address, picture]));
  const merged: SavedPicture[] = [];
  for (const picture of listed) {
    const [known, other] = [own.get(picture.address), theirs.get(picture.address)];
    const isTaken = other !== undefined && known?.state !== 'kept' && (!known || other.state === 'kept');
    const found = isTaken ? await withFile(change, other, files) : known;
    const blank = { state: 'waiting', hash: null, failure: null, width: 0, height: 0, bytes: 0 } as const;
    merged.push(!isTaken && known ? known : { ...blank, ...found, ...picture, articleId });
  }
  const shown = new Set(listed.map(({ address }) => address));
  const gone = here.filter(({ address }) => !shown.has(address));
  const fresh = merged.filter((picture) => !here.includes(picture));
  if (fresh.length + gone.length === 0) return null;
  await database.pictures.bulkPut(fresh);
  await removePictures(change, gone);
  return merged;
}

/** The picture with its bytes in the library; waiting when they are nowhere. */
async function withFile(
  change: Change,
  picture: Omit<SavedPicture, 'articleId'>,
  files: ReadonlyMap<string, Blob>,
): Promise<Omit<SavedPicture, 'articleId'>> {
  const { hash, state } = picture;
  // One that is no more than a thumbnail has no file.
  if (state !== 'kept' || hash === null) return picture;
  const isHere = (await database.pictureFiles.where('hash').equals(hash).count()) > 0;
  if (isHere) return picture;
  const blob = files.get(hash);
  if (!blob) return { ...picture, state: 'waiting', hash: null, width: 0, height: 0, bytes: 0 };
  await database.pictureFiles.put({ hash, blob });
  change.add('store:pictureBytes', blob.size);
  return { ...picture, bytes: blob.size };
}

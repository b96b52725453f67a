import { caps } from '../../pictures/caps';
import type { PictureFailure } from '../../pictures/picture-state';
import { countPictures } from '../../pictures/picture-state';
import { changeLibrary, type Change } from '../change-library';
import { database } from '../database';
import type { SavedRow } from '../saved-article';
import { listSavedPictures } from './list-saved';
import type { SavedPicture } from './saved-picture';

/** What became of a picture that was waiting. */
export type PictureOutcome =
  | { state: 'kept'; hash: string; blob: Blob; width: number; height: number; thumbnail: Blob | null }
  | { state: 'no-access' }
  | { state: 'failed'; failure: PictureFailure };

/**
 * Writes what became of a picture, in one transaction. Nothing happens when it no longer waits: the article is gone, its
 * text has changed, or somebody else was quicker. The row hears of it when nothing of the article waits any more.
 */
export async function settlePicture(articleId: string, address: string, outcome: PictureOutcome): Promise<void> {
  await changeLibrary(async (change) => {
    const [row, pictures] = await Promise.all([database.articles.get(articleId), listSavedPictures(articleId)]);
    const picture = pictures.find((candidate) => candidate.address === address);
    if (!row || picture?.state !== 'waiting') return;
    const settled = settle(picture, pictures, outcome);
    const hasThumbnail = settled.state === 'kept' && outcome.state === 'kept' && outcome.thumbnail !== null;
    await database.pictures.put(settled);
    if (settled.state === 'kept' && outcome.state === 'kept') await keepFiles(change, settled, outcome);
    const after = pictures.map((other) => (other === picture ? settled : other));
    if (hasThumbnail || !after.some(({ state }) => state === 'waiting')) {
      await database.articles.put(describe(change, row, after, hasThumbnail));
    }
  });
}

function settle(picture: SavedPicture, pictures: SavedPicture[], outcome: PictureOutcome): SavedPicture {
  if (outcome.state === 'failed') return { ...picture, state: 'failed', failure: outcome.failure };
  if (outcome.state === 'no-access') {
    const isTextOnly = pictures.some(({ state }) => state === 'text-only');
    return { ...picture, state: isTextOnly ? 'text-only' : 'no-access' };
  }
  const { hash, blob, width, height } = outcome;
  if (!picture.isInText) return { ...picture, state: 'kept', width, height };
  const taken = pictures.reduce((sum, { bytes }) => sum + bytes, 0);
  if (taken + blob.size > caps.articleBytes) return { ...picture, state: 'failed', failure: 'article-full' };
  return { ...picture, state: 'kept', hash, width, height, bytes: blob.size };
}

async function keepFiles(
  change: Change,
  { articleId, hash }: SavedPicture,
  { blob, thumbnail }: Extract<PictureOutcome, { state: 'kept' }>,
): Promise<void> {
  if (thumbnail) await database.thumbnails.put({ articleId, blob: thumbnail });
  if (hash === null || (await database.pictureFiles.where('hash').equals(hash).count()) > 0) return;
  await database.pictureFiles.put({ hash, blob });
  change.add('store:pictureBytes', blob.size);
}

/** Neither lists nor counters go by these, so the row's keys stay as they are. */
function describe(change: Change, row: SavedRow, pictures: SavedPicture[], hasThumbnail: boolean): SavedRow {
  return {
    ...row,
    pictures: countPictures(pictures),
    ...(hasThumbnail && { hasThumbnail }),
    rev: change.nextRev(),
  };
}

import type { ListedPicture } from '../pictures/list-pictures';
import { countPictures } from '../pictures/picture-state';
import { sha256OfBytes } from './article-id';
import type { Change } from './change-library';
import { database } from './database';
import { listSavedPictures } from './pictures/list-saved';
import type { SavedPicture } from './pictures/saved-picture';
import type { SavedRow } from './saved-article';

/** A picture that came with the text, its bytes looked at: lib/import/pictures-beside.ts. */
export interface BroughtPicture {
  address: string;
  blob: Blob;
  width: number;
  height: number;
}

export type HashedPicture = BroughtPicture & { hash: string };

/** Before the transaction, which would end while it waits for the bytes. */
export function hashPictures(pictures: BroughtPicture[], listed: ListedPicture[]): Promise<HashedPicture[]> {
  const shown = new Set(listed.filter(({ isInText }) => isInText).map(({ address }) => address));
  const used = pictures.filter(({ address }) => shown.has(address));
  return Promise.all(
    used.map(async (picture) => ({
      ...picture,
      hash: await sha256OfBytes(new Uint8Array(await picture.blob.arrayBuffer())),
    })),
  );
}

/** Within a change: those of an article's waiting pictures are kept. Answers with what the row says of all of them. */
export async function keepPictures(
  change: Change,
  articleId: string,
  brought: HashedPicture[],
): Promise<Required<Pick<SavedRow, 'pictures'>>> {
  const byAddress = new Map(brought.map((picture) => [picture.address, picture]));
  const after: SavedPicture[] = [];
  for (const picture of await listSavedPictures(articleId)) {
    const found = picture.state === 'waiting' ? byAddress.get(picture.address) : undefined;
    if (!found) {
      after.push(picture);
      continue;
    }
    const { hash, blob, width, height } = found;
    if ((await database.pictureFiles.where('hash').equals(hash).count()) === 0) {
      await database.pictureFiles.put({ hash, blob });
      change.add('store:pictureBytes', blob.size);
    }
    after.push({ ...picture, state: 'kept', hash, width, height, bytes: blob.size });
    await database.pictures.put(after.at(-1)!);
  }
  return { pictures: countPictures(after) };
}

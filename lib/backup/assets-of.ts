import { readPictureFile, type ReadForBackup } from '../library/library';
import { assetName } from './backup-format';

/** The pictures of an article and its thumbnail, without those that are written; notes them as such. */
export async function* assetsOf(
  { article: { pictures, thumbnail: thumbnailHash }, thumbnail }: ReadForBackup,
  written: Set<string>,
): AsyncGenerator<{ name: string; input: Blob }> {
  for (const { hash } of pictures ?? []) {
    if (hash === null || written.has(hash)) continue;
    const blob = await readPictureFile(hash);
    if (!blob) continue;
    written.add(hash);
    yield { name: assetName(hash, blob.type), input: blob };
  }
  if (!thumbnail || thumbnailHash === null || written.has(thumbnailHash)) return;
  written.add(thumbnailHash);
  yield { name: assetName(thumbnailHash, thumbnail.type), input: thumbnail };
}

import type { MakeSafe } from './backup/safe-articles';
import { makeArticlesSafe } from './backup/safe-articles';
import { assetFolder, recordFolder } from './backup/backup-format';
import { hasFile } from './backup/folder-files';
import type { Damage } from './backup/open-backup';
import { PictureReader } from './backup/picture-reader';
import { readArticle } from './backup/read-article';
import { fromBlob, type SourceFile } from './import/source/source-file';
import { findTorn, mendBody, mendPicture } from './library/library';
import { sha256 } from './library/article-id';

/**
 * Puts back from the second copy what the database holds and can no longer read. Nobody is asked: nothing that can be read
 * is touched, and what comes has the same hash. Returns how many texts and pictures are whole again.
 */
export async function mendTorn(folder: FileSystemDirectoryHandle, makeSafe: MakeSafe): Promise<number> {
  const { ids, hashes } = await findTorn();
  if (ids.length + hashes.length === 0) return 0;
  const records = await folder.getDirectoryHandle(recordFolder, { create: true });
  let mended = 0;
  for (const id of ids) {
    const name = `${id}.json`;
    if (!(await hasFile(records, name))) continue;
    const file = await (await records.getFileHandle(name)).getFile();
    const article = await readArticle(id, fromBlob(name, file));
    if (typeof article === 'string') continue;
    const [safe] = await makeArticlesSafe([article], makeSafe);
    if (!safe) continue;
    mended += Number(await mendBody({ ...safe.body, id }, await sha256(safe.body.html)));
  }
  return mended + (await mendPictures(folder, new Set(hashes)));
}

async function mendPictures(folder: FileSystemDirectoryHandle, hashes: ReadonlySet<string>): Promise<number> {
  if (hashes.size === 0) return 0;
  const assets = new Map<string, SourceFile>();
  for await (const [name, handle] of (await folder.getDirectoryHandle(assetFolder, { create: true })).entries()) {
    const [hash = ''] = name.split('.');
    if (hashes.has(hash) && handle.kind === 'file') assets.set(hash, fromBlob(name, await handle.getFile()));
  }
  const damages: Damage[] = [];
  const reader = new PictureReader(assets, damages);
  let mended = 0;
  for (const hash of assets.keys()) {
    const blob = await reader.read(hash);
    if (blob) mended += Number(await mendPicture(hash, blob));
  }
  return mended;
}

import { pictureEndings } from '../../pictures/picture-ending';
import { readForBackup, readLibraryState, readPictureFile, readRowsAfter } from '../../library/library';
import { assetsOf } from '../assets-of';
import { assetFolder, manifestName, recordFolder } from '../backup-format';
import { hasFile, removeFile, writeFile } from '../folder-files';
import { writeManifest } from '../manifest';
import { readOld } from '../old-record';
import { writeRecord } from '../record';
import { type CopyPosition, noPosition, readPosition, writePosition } from './copy-position';

interface Options {
  /** Between articles. True ends it; another time it goes on from there. */
  isStopped: () => boolean;
}

interface Folders {
  records: FileSystemDirectoryHandle;
  assets: FileSystemDirectoryHandle;
}

const batchSize = 20;

/**
 * Writes into the copy what has changed in the library since it was last written. Every article is a file of its own with
 * its hash in front, put in place whole: a torn write damages no other, one that is deleted for ever is gone from here at
 * once, and nothing has to be compacted. Null when the library is behind its copy: it is the one that is damaged.
 */
export async function updateSecondCopy(
  folder: FileSystemDirectoryHandle,
  { isStopped }: Options,
): Promise<CopyPosition | null> {
  const [known, state] = await Promise.all([readPosition(folder), readLibraryState()]);
  if (state.rev < known.rev) return null;
  if (state.rev === known.rev) return known;
  const folders: Folders = {
    records: await folder.getDirectoryHandle(recordFolder, { create: true }),
    assets: await folder.getDirectoryHandle(assetFolder, { create: true }),
  };
  let { rev, bytes } = known.rev === 0 ? noPosition : known;
  for (;;) {
    const changes = await readRowsAfter(rev, batchSize);
    for (const { id } of changes.rows) {
      if (isStopped()) return known;
      bytes += await writeArticle(folders, id);
    }
    for (const id of changes.gone) bytes -= await removeArticle(folders, id);
    ({ rev } = changes);
    const { articles } = await readLibraryState();
    const position = { rev, articles, bytes: Math.max(0, bytes) };
    if (changes.isLast) {
      // The ids in it would be 2 MB at 50,000 articles, with every save, and reading places more; the folder says what is
      // there, and a record its place when it was written. The settings do not lie in the database.
      await writeFile(folder, manifestName, await writeManifest([], {}, new Date().toISOString()));
    }
    await writePosition(folder, position);
    if (changes.isLast) return position;
  }
}

/** Returns how many bytes came. */
async function writeArticle({ records, assets }: Folders, id: string): Promise<number> {
  const read = await readForBackup(id);
  // Gone since: its tombstone comes after.
  if (!read) return 0;
  const before = await readOld(records, id);
  let bytes = -(before?.bytes ?? 0);
  const shown = new Set<string>();
  for await (const { name, input } of assetsOf(read, new Set())) {
    const own = name.slice(assetFolder.length + 1);
    shown.add(own.split('.')[0] ?? '');
    // Named by what is in it.
    if (await hasFile(assets, own)) continue;
    await writeFile(assets, own, input);
    bytes += input.size;
  }
  // Last: who has it has the rest.
  const record = new Blob([await writeRecord(read.article)]);
  await writeFile(records, `${id}.json`, record);
  const gone = (before?.assets ?? []).filter((hash) => !shown.has(hash));
  return bytes + record.size - (await removeAssets(assets, gone));
}

/** Returns how many bytes went. */
async function removeArticle({ records, assets }: Folders, id: string): Promise<number> {
  const before = await readOld(records, id);
  if (!before) return 0;
  const bytes = await removeAssets(assets, before.assets);
  await removeFile(records, `${id}.json`);
  return bytes + before.bytes;
}

/** Those that no other article shows. */
async function removeAssets(assets: FileSystemDirectoryHandle, hashes: string[]): Promise<number> {
  let bytes = 0;
  for (const hash of hashes) {
    if (await readPictureFile(hash)) continue;
    for (const ending of pictureEndings) {
      const name = `${hash}.${ending}`;
      if (!(await hasFile(assets, name))) continue;
      bytes += (await (await assets.getFileHandle(name)).getFile()).size;
      await removeFile(assets, name);
    }
  }
  return bytes;
}

import { fileName } from '../markdown/file-name';
import { pictureEndings } from '../pictures/picture-ending';
import { listPlaces, readForBackup, readPictureFile, readRowsAfter } from '../library/library';
import { assetsOf } from './assets-of';
import { listIds, writeNote } from './back-up';
import { articleFolder, assetFolder, manifestName, recordFolder } from './backup-format';
import { hasFile, removeFile, writeFile } from './folder-files';
import { writeManifest } from './manifest';
import { readOld } from './old-record';
import { writeRecord } from './record';

interface FolderOptions {
  /** Of the library, up to which the folder knows everything. */
  rev: number;
  settings: Record<string, string>;
  /** Called after each few articles: from there it can go on another time. */
  onRev: (rev: number, isLast: boolean) => void;
  signal: AbortSignal;
}

const batchSize = 50;

/**
 * Writes into a folder what has changed in the library after a number of its own: a backup that is kept up to date.
 * The browser writes each file beside the old one and puts it in its place when it is whole, so none is ever torn.
 */
export async function keepFolder(folder: FileSystemDirectoryHandle, options: FolderOptions): Promise<void> {
  const { settings, signal, onRev } = options;
  const records = await folder.getDirectoryHandle(recordFolder, { create: true });
  const articles = await folder.getDirectoryHandle(articleFolder, { create: true });
  const assets = await folder.getDirectoryHandle(assetFolder, { create: true });
  const folders = { records, articles, assets };
  let { rev } = options;
  for (;;) {
    const changes = await readRowsAfter(rev, batchSize);
    for (const { id } of changes.rows) {
      if (signal.aborted) return;
      await writeArticle(folders, id);
    }
    for (const id of changes.gone) await removeArticle(folders, id);
    ({ rev } = changes);
    if (changes.isLast) break;
    onRev(rev, false);
  }
  const ids: string[] = [];
  for await (const id of listIds()) ids.push(id);
  const manifest = await writeManifest(ids, settings, new Date().toISOString(), await listPlaces());
  await writeFile(folder, manifestName, manifest);
  onRev(rev, true);
}

interface Folders {
  records: FileSystemDirectoryHandle;
  articles: FileSystemDirectoryHandle;
  assets: FileSystemDirectoryHandle;
}

async function writeArticle({ records, articles, assets }: Folders, id: string): Promise<void> {
  const read = await readForBackup(id);
  // Gone since: its tombstone comes after.
  if (!read) return;
  const before = await readOld(records, id);
  const note = noteName(read.article.row.title, id);
  await writeFile(articles, note, (await writeNote(id, read)).input);
  if (before && noteName(before.title, id) !== note) await removeFile(articles, noteName(before.title, id));
  for await (const { name, input } of assetsOf(read, new Set())) {
    const own = name.slice(assetFolder.length + 1);
    // Named by what is in it.
    if (!(await hasFile(assets, own))) await writeFile(assets, own, input);
  }
  // Last: who has it has the rest.
  await writeFile(records, `${id}.json`, await writeRecord(read.article));
}

async function removeArticle({ records, articles, assets }: Folders, id: string): Promise<void> {
  const before = await readOld(records, id);
  if (!before) return;
  await removeFile(articles, noteName(before.title, id));
  for (const own of before.assets) {
    if (await readPictureFile(own)) continue;
    for (const ending of pictureEndings) await removeFile(assets, `${own}.${ending}`);
  }
  await removeFile(records, `${id}.json`);
}

/** The same for the same article each time, whatever others are called: their names are not known here. */
function noteName(title: string, id: string): string {
  return `${fileName(title).replace(/\.md$/, '')} ${id.slice(0, 8)}.md`;
}

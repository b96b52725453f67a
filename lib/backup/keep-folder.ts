import { fileName } from '../markdown/file-name';
import { pictureEndings } from '../pictures/picture-ending';
import { listPlaces, readForBackup, readPictureFile, readRowsAfter } from '../library/library';
import { assetsOf, listIds, writeManifest, writeNote } from './back-up';
import { articleFolder, assetFolder, manifestName, recordFolder } from './backup-format';
import { listOf, fieldsOf, hash, text } from './check-fields';
import { readRecord, writeRecord } from './record';

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
  await write(folder, manifestName, manifest);
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
  await write(articles, note, (await writeNote(id, read)).input);
  if (before && before.note !== note) await remove(articles, before.note);
  for await (const { name, input } of assetsOf(read, new Set())) {
    const own = name.slice(assetFolder.length + 1);
    // Named by what is in it.
    if (!(await has(assets, own))) await write(assets, own, input);
  }
  // Last: who has it has the rest.
  await write(records, `${id}.json`, await writeRecord(read.article));
}

async function removeArticle({ records, articles, assets }: Folders, id: string): Promise<void> {
  const before = await readOld(records, id);
  if (!before) return;
  await remove(articles, before.note);
  for (const own of before.assets) {
    if (await readPictureFile(own)) continue;
    for (const ending of pictureEndings) await remove(assets, `${own}.${ending}`);
  }
  await remove(records, `${id}.json`);
}

/** What the folder has of an article, as its record says. */
async function readOld(
  records: FileSystemDirectoryHandle,
  id: string,
): Promise<{ note: string; assets: string[] } | null> {
  if (!(await has(records, `${id}.json`))) return null;
  const file = await (await records.getFileHandle(`${id}.json`)).getFile();
  const read = await readRecord(await file.text());
  const article = typeof read === 'string' ? undefined : fieldsOf(read.article);
  const title = text(fieldsOf(article?.['row'])?.['title']);
  if (!article || title === undefined) return null;
  const pictures = listOf(article['pictures'], (picture) => hash(fieldsOf(picture)?.['hash']) ?? '', 1_000) ?? [];
  const thumbnail = hash(article['thumbnail']) ?? '';
  return { note: noteName(title, id), assets: [...pictures, thumbnail].filter((found) => found !== '') };
}

/** The same for the same article each time, whatever others are called: their names are not known here. */
function noteName(title: string, id: string): string {
  return `${fileName(title).replace(/\.md$/, '')} ${id.slice(0, 8)}.md`;
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: string | Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
}

async function has(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

import type { ZipEntry } from '../export/write-zip';
import { fileName } from '../markdown/file-name';
import { toMarkdown } from '../markdown/to-markdown';
import {
  getSaved,
  listEntityEdits,
  listForBackup,
  readForBackup,
  readPictureFile,
  schemaVersion,
  type ReadForBackup,
} from '../library/library';
import {
  articleFolder,
  assetName,
  formatName,
  formatVersion,
  type Manifest,
  manifestName,
  recordName,
} from './backup-format';
import { writeRecord } from './record';

interface BackUpOptions {
  settings: Record<string, string>;
  /** ISO 8601. */
  now: string;
  /** Called after each article. */
  onProgress: (done: number) => void;
}

const pageSize = 200;

/** All files of a backup, one after the other: of one article at a time is anything in memory, beside ids and hashes. */
export async function* backUp({ settings, now, onProgress }: BackUpOptions): AsyncGenerator<ZipEntry> {
  const names = new Set<string>();
  const written = new Set<string>();
  const ids: string[] = [];
  for await (const id of listIds()) {
    const read = await readForBackup(id);
    // Gone meanwhile.
    if (!read) continue;
    ids.push(id);
    const note = await writeNote(id, read);
    yield { ...note, name: `${articleFolder}/${fileName(read.article.row.title, names)}` };
    for await (const asset of assetsOf(read, written)) yield { ...asset, lastModified: note.lastModified };
    yield { name: recordName(id), input: await writeRecord(read.article), lastModified: note.lastModified };
    onProgress(ids.length);
  }
  const manifest = await writeManifest(ids, settings, now);
  yield { name: manifestName, input: manifest, lastModified: new Date(now) };
}

export async function writeManifest(
  ids: string[],
  settings: Record<string, string>,
  now: string,
  places?: Manifest['places'],
): Promise<string> {
  const manifest: Manifest = {
    format: formatName,
    version: formatVersion,
    schema: schemaVersion,
    madeAt: now,
    articles: ids,
    entityEdits: await listEntityEdits(),
    settings,
    ...(places && { places }),
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** Every article once, oldest first; what is saved meanwhile comes at the end. */
export async function* listIds(): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof listForBackup>> = await listForBackup(after, pageSize);
    yield* page.map(({ id }) => id);
    if (page.length < pageSize) return;
    after = page.at(-1)!.savedAt;
  }
}

/** The article for every other program, with its entities as the reader named them. */
export async function writeNote(id: string, { article }: ReadForBackup): Promise<Omit<ZipEntry, 'name'>> {
  const { row, body, highlights, note } = article;
  const entities = (await getSaved(id))?.entities ?? body.entities;
  return {
    input: toMarkdown({ ...row, html: body.html, entities, highlights, note: note?.text ?? '' }),
    lastModified: new Date(row.updatedAt),
  };
}

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

import type { ZipEntry } from '../export/write-zip';
import { fileName } from '../markdown/file-name';
import { toMarkdown } from '../markdown/to-markdown';
import { getSaved, listForBackup, readForBackup, type ReadForBackup } from '../library/library';
import { assetsOf } from './assets-of';
import { articleFolder, manifestName, recordName } from './backup-format';
import { writeManifest } from './manifest';
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

import { makeZip } from 'client-zip';
import { defaultSettings, type ExportSettings } from '../markdown/export-settings';
import { blobInParts } from './blob-in-parts';
import type { ExportedNote } from './exported-note';
import { type ExportFile, listFiles } from './list-files';

export interface ExportedFile {
  name: string;
  content: Blob;
}

interface ExportOptions {
  settings?: ExportSettings;
  now?: Date;
}

/**
 * What becomes one file as that `.md` file, everything else (or nothing) as a `.zip`. Articles are asked for one by one,
 * so that only one body is held besides the growing zip, which the browser may keep on the disk. A zip of one article
 * has its name, any other that of `now`, or else of the newest article in it.
 */
export async function exportArticles(
  articles: AsyncIterable<ExportedNote> | Iterable<ExportedNote>,
  { settings = defaultSettings, now }: ExportOptions = {},
): Promise<ExportedFile> {
  const rest = listFiles(articles, settings);
  const first = await rest.next();
  const second = first.done ? first : await rest.next();
  if (!first.done && second.done) {
    const { noteName = '', input } = first.value;
    return { name: `${noteName}.md`, content: new Blob([input], { type: 'text/markdown;charset=utf-8' }) };
  }

  const notes: ExportFile[] = [];
  async function* files(): AsyncGenerator<ExportFile> {
    for (let next = first; !next.done; next = next === first ? second : await rest.next()) {
      if (next.value.noteName !== undefined) notes.push({ ...next.value, input: '' });
      yield next.value;
    }
  }
  const content = await blobInParts(makeZip(files()), 'application/zip');
  return { name: zipName(notes, now), content };
}

function zipName(notes: ExportFile[], now: Date | undefined): string {
  const [only, ...others] = notes;
  if (only && others.length === 0) return `${only.noteName}.zip`;
  const newest = notes.reduce((latest, { lastModified }) => Math.max(latest, lastModified.getTime()), 0);
  const day = (now ?? (notes.length > 0 ? new Date(newest) : undefined))?.toISOString().slice(0, 10);
  return day === undefined ? 'offprint.zip' : `offprint-${day}.zip`;
}

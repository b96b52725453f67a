import { fileName } from '../markdown/file-name';
import { blobOf } from './blob-of';
import type { ExportedFile } from './export-articles';
import type { ExportedArticle, ExportedArticles, ExportMeans } from './exported-article';
import type { FormatName } from './format-facts';
import type { Format } from './formats/format';
import { formats } from './formats/formats';
import { writeZip } from './write-zip';

/**
 * The articles as files of one kind: together in one, or each in its own, which several makes a zip. A single file is
 * named after its article, one of several after the day.
 */
export async function exportAs(
  name: FormatName,
  articles: ExportedArticles,
  means: ExportMeans,
  isOneEach: boolean,
): Promise<ExportedFile> {
  const format = formats[name];
  const rest = iterate(articles);
  const first = await rest.next();
  const second = first.done ? first : await rest.next();
  const day = means.now.toISOString().slice(0, 10);
  if (!first.done && second.done) {
    return { name: nameOf(first.value, format), content: await write(format, [first.value], means) };
  }
  async function* all(): AsyncGenerator<ExportedArticle> {
    for (let next = first; !next.done; next = next === first ? second : await rest.next()) yield next.value;
  }
  if (!isOneEach) return { name: `offprint-${day}.${format.extension}`, content: await write(format, all(), means) };
  const zip = await writeZip(entriesOf(all(), format, means), null);
  return { name: `offprint-${day}.zip`, content: zip! };
}

/** The same of several articles, written into a file while it is made. */
export async function exportInto(
  file: FileSystemFileHandle,
  name: FormatName,
  articles: AsyncIterable<ExportedArticle>,
  means: ExportMeans,
  isOneEach: boolean,
): Promise<void> {
  const format = formats[name];
  if (isOneEach) {
    await writeZip(entriesOf(articles, format, means), file);
    return;
  }
  const stream = await file.createWritable();
  try {
    for await (const part of format.write(articles, means)) await stream.write(part as FileSystemWriteChunkType);
    await stream.close();
  } catch (error) {
    // The file stays as it was.
    await stream.abort();
    throw error;
  }
}

async function* entriesOf(articles: AsyncIterable<ExportedArticle>, format: Format, means: ExportMeans) {
  const taken = new Set<string>();
  for await (const article of articles) {
    yield {
      name: nameOf(article, format, taken),
      input: await write(format, [article], means),
      lastModified: new Date(article.row.savedAt),
    };
  }
}

function nameOf({ row }: ExportedArticle, { extension }: Format, taken?: Set<string>): string {
  return fileName(row.title, taken).replace(/\.md$/, `.${extension}`);
}

const write = (format: Format, articles: ExportedArticles, means: ExportMeans) =>
  blobOf(format.write(articles, means), format.type);

async function* iterate<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

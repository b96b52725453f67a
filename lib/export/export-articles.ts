import { makeZip } from 'client-zip';
import { fileName } from '../markdown/file-name';
import type { MarkdownArticle } from '../markdown/markdown-article';
import { toMarkdown } from '../markdown/to-markdown';
import { blobInParts } from './blob-in-parts';

export interface ExportedFile {
  name: string;
  content: Blob;
}

interface ZipEntry {
  name: string;
  input: string;
  lastModified: Date;
}

/**
 * One article as a `.md` file, several (or none) as a `.zip` of them. Articles are asked for one by one, so that only
 * one body is held besides the growing zip, which the browser may keep on the disk. The zip is named after `now`, or else after the newest article in it.
 */
export async function exportArticles(
  articles: AsyncIterable<MarkdownArticle> | Iterable<MarkdownArticle>,
  now?: Date,
): Promise<ExportedFile> {
  const rest = iterate(articles);
  const first = await rest.next();
  const second = first.done ? first : await rest.next();
  if (!first.done && second.done) {
    return {
      name: fileName(first.value.title),
      content: new Blob([toMarkdown(first.value)], { type: 'text/markdown;charset=utf-8' }),
    };
  }

  let newest = '';
  async function* entries(): AsyncGenerator<ZipEntry> {
    const taken = new Set<string>();
    for (let next = first; !next.done; next = next === first ? second : await rest.next()) {
      const article = next.value;
      if (article.savedAt > newest) newest = article.savedAt;
      yield {
        name: fileName(article.title, taken),
        input: toMarkdown(article),
        lastModified: new Date(article.savedAt),
      };
    }
  }
  const content = await blobInParts(makeZip(entries()), 'application/zip');
  const day = (now?.toISOString() ?? newest).slice(0, 10);
  return {
    name: day === '' ? 'offprint.zip' : `offprint-${day}.zip`,
    content,
  };
}

async function* iterate<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

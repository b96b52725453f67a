import Papa from 'papaparse';
import type { ExportedArticle } from '../exported-article';
import type { Format } from './format';

const columns: Record<string, (article: ExportedArticle) => string | number> = {
  title: ({ row }) => row.title,
  url: ({ row }) => row.canonicalUrl,
  site: ({ row }) => row.siteName,
  author: ({ row }) => row.byline.join('; '),
  published: ({ row }) => row.publishedTime ?? '',
  saved: ({ row }) => row.savedAt,
  read: ({ row }) => row.readAt ?? '',
  archived: ({ row }) => row.archivedAt ?? '',
  starred: ({ row }) => row.starredAt ?? '',
  progress: ({ row }) => row.progress,
  words: ({ row }) => row.wordCount,
  language: ({ row }) => row.lang ?? '',
  tags: ({ row }) => row.tags.join('; '),
  highlights: ({ highlights }) => highlights.length,
  note: ({ note }) => note,
  description: ({ row }) => row.excerpt,
};

// A spreadsheet would run a cell that begins with one of these; a `'` in front makes it text.
const options = { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' };

/** The list, without the texts. */
export const csv: Format = {
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  async *write(articles) {
    // With a mark at the start, Excel reads it as UTF-8.
    yield `\uFEFF${lineOf(Object.keys(columns))}`;
    for await (const article of articles) yield lineOf(Object.values(columns).map((read) => read(article)));
  },
};

function lineOf(cells: (string | number)[]): string {
  return `${Papa.unparse([cells], options)}\r\n`;
}

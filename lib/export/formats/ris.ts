import type { ExportedArticle } from '../exported-article';
import { dateParts } from './date-parts';
import type { Format } from './format';

/** In this order: a record begins with TY and ends with ER. */
const fields: [tag: string, read: (article: ExportedArticle) => (string | null)[]][] = [
  // The type that Zotero, Mendeley and EndNote read as a web page.
  ['TY', () => ['ELEC']],
  ['TI', ({ row }) => [row.title]],
  // As the page writes it. Turning it into "Last, First" would make "Press, Associated" of an agency.
  ['AU', ({ row }) => row.byline],
  ['T2', ({ row }) => [row.siteName]],
  ['PY', ({ row }) => [String(dateParts(row.publishedTime)?.[0] ?? '')]],
  ['DA', ({ row }) => [slashed(row.publishedTime)]],
  ['Y2', ({ row }) => [slashed(row.savedAt)]],
  ['UR', ({ row }) => [row.canonicalUrl]],
  ['LA', ({ row }) => [row.lang]],
  ['AB', ({ row }) => [row.excerpt]],
  ['KW', ({ row }) => row.tags],
  ['N1', ({ note }) => [note]],
  ['ER', () => ['']],
];

/** https://en.wikipedia.org/wiki/RIS_(file_format): one field a line, so no value may break it. */
export const ris: Format = {
  extension: 'ris',
  type: 'application/x-research-info-systems;charset=utf-8',
  async *write(articles) {
    for await (const article of articles) yield record(article);
  },
};

function record(article: ExportedArticle): string {
  const lines = fields.flatMap(([tag, read]) =>
    read(article)
      .map((value) => oneLine(value ?? ''))
      .filter((value) => value !== '' || tag === 'ER')
      .map((value) => `${tag}  - ${value}\r\n`),
  );
  return `${lines.join('')}\r\n`;
}

function slashed(iso: string | null): string {
  const parts = dateParts(iso) ?? [];
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}

function oneLine(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

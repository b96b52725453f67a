import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageFile } from '../extract/page-files';
import { countWords } from '../../lib/article/reading-time';
import { readMeasured } from './read-measured';
import { show, table } from './table';

const kinds = [
  // The first is the title, which is a field of its own.
  { head: 'headings', selector: 'h2, h3, h4, h5, h6' },
  { head: 'lists', selector: 'ul, ol' },
  { head: 'tables', selector: 'table' },
  { head: 'pre', selector: 'pre' },
  { head: 'quotes', selector: 'blockquote' },
  { head: 'figures', selector: 'figure' },
];

/** The project's own test pages, `<kind>--<theme>/page.html`. */
export function listOwnPages(root: string): PageFile[] {
  const folder = path.join(root, 'tests', 'pages');
  return readdirSync(folder)
    .toSorted()
    .map((id) => ({ id, file: path.join(folder, id, 'page.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => {
      const [kind, theme] = id.split('--');
      return { id, file, url: `https://${theme ?? 'offprint'}.test/news/${kind}` };
    });
}

/** What can be said without knowing what is right: how much came out, and how much of what stands in the article. */
export function ownPagesTable(pages: readonly PageFile[], outDir: string): string {
  const rows = pages.map(({ id, file }) => {
    const measured = readMeasured(outDir, id);
    if (measured.status !== 'found') return [id, measured.error];
    const source = articlePart(readFileSync(file, 'utf8'));
    const kept = new JSDOM(measured.content).window.document;
    return [
      id,
      'found',
      String(countWords(measured.text)),
      show(measured.coverage),
      String(measured.droppedBlocks),
      ...kinds.map(({ selector }) => ofAll(kept, source, selector)),
    ];
  });
  return table(['', 'article', 'words', 'coverage', 'dropped blocks', ...kinds.map(({ head }) => head)], rows);
}

function articlePart(html: string): ParentNode {
  const { document } = new JSDOM(html).window;
  return document.querySelector('article') ?? document.querySelector('main') ?? document.body;
}

function ofAll(kept: ParentNode, source: ParentNode, selector: string): string {
  const count = (root: ParentNode) => root.querySelectorAll(selector).length;
  return `${count(kept)} of ${count(source)}`;
}

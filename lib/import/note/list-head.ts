import { textOf } from '../highlights/text-of';
import { parseMarkdown } from '../text/markdown-to-html';
import type { NoteHead } from './note-head';

/** A heading and a list that ends with an address. */
const head = /^\uFEFF?# (.+)\n\n((?:- .+\n){0,3})- <(https?:\/\/[^\s<>]+)>(?:\n|$)/;

/** How sure it is that a note begins as Offprint's plain ones do. */
export function sniffListHead(opening: string): number {
  return head.test(opening) ? 0.9 : 0;
}

/** What Offprint writes over a text for any program: title, author, site, day and address, as far as they are known. */
export function readListHead(text: string): NoteHead | null {
  const [whole, title = '', list = '', url = ''] = head.exec(text) ?? [];
  if (whole === undefined) return null;
  const items = list
    .split('\n')
    .filter(Boolean)
    .map((line) => wordsOf(line.slice(2)));
  const published = items.find((item) => /^\d{4}-\d\d-\d\d$/.test(item));
  const named = items.filter((item) => item !== published);
  // An article without an author is common, one without a site is none.
  const siteName = named.pop() ?? '';
  return {
    url,
    title: wordsOf(title),
    byline: named.flatMap((names) => names.split(', ')),
    published,
    created: null,
    excerpt: '',
    tags: [],
    siteName,
    lang: '',
    ownMarks: 'tags',
    body: text.slice(whole.length),
  };
}

/** Without the escapes of Markdown. A letter in front keeps "1." from being taken for a list. */
function wordsOf(markdown: string): string {
  return textOf(parseMarkdown(`x${markdown}`).tree).slice(1);
}

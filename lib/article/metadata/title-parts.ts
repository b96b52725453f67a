import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';

const separator = /\s+[|\-–—·•:»›/\\~]+\s+|\s*[|｜»]\s*|\s*[_＿]\s*|\s*::\s*/u;
const edges = /^[\s|\-–—·•:»›/\\｜_＿~]+|[\s|\-–—·•:»›/\\｜_＿~]+$/gu;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const partsOf = (title: string): string[] => title.split(separator).filter((part) => part.trim() !== '');

/** Cuts ` | Site`, ` - Section - Site` or `Site: ` off a title: parts that are the site's name, or one short tail. */
export function withoutSiteName(title: string, site: SiteNames): string {
  const prefix = /^(.{2,60}?)\s*[:：]\s+(?=\S)/.exec(title);
  let rest = prefix && isSiteName(prefix[1]!, site) ? title.slice(prefix[0].length) : title;
  for (;;) {
    const parts = partsOf(rest);
    if (parts.length < 2) return rest;
    const last = parts.at(-1)!;
    const first = parts[0]!;
    const tail = wordsOf(last).length;
    const isTail = rest === title && tail <= 3 && wordsOf(rest).length - tail >= 4;
    if (isSiteName(last, site) || isSiteNameCut(last, site) || isTail)
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(edges, '');
    else if (isSiteName(first, site)) rest = rest.slice(first.length).replace(edges, '');
    else return rest;
  }
}

/** The parts of a title but for a short last one, which names the site. */
export function leadingParts(title: string): string[] {
  const parts = partsOf(title);
  return wordsOf(parts.at(-1) ?? '').length <= 3 ? parts.slice(0, -1) : parts;
}

/** `Chapter - Book` in its two; null where a title has one part. */
export function chapterAndBook(title: string): { chapter: string; book: string } | null {
  const book = partsOf(title).at(-1);
  const chapter = book === undefined ? '' : title.slice(0, title.lastIndexOf(book)).replace(edges, '');
  return book === undefined || chapter === '' ? null : { chapter, book };
}

/** "The Paper of the Town" where the site is called "The Paper of the Town and its County". */
function isSiteNameCut(part: string, { all }: SiteNames): boolean {
  const words = wordsOf(part);
  return words.length >= 2 && all.some((name) => wordsOf(name).slice(0, words.length).join(' ') === words.join(' '));
}

import type { Article } from '../../lib/article/article';
import { formatPublished } from '../shared/format-date';

/** One line to quote an article by: Deng Li, “Title”, Site, 17 Feb 2023, https://… What the page does not say is left out. */
export function citation({
  title,
  byline,
  siteName,
  publishedTime,
  canonicalUrl,
}: Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'canonicalUrl'>): string {
  const day = publishedTime === null ? '' : formatPublished(publishedTime);
  return [joinNames(byline), quote(title), siteName, day, canonicalUrl].filter(Boolean).join(', ');
}

/** Up to three by name, as style guides have it. */
function joinNames(names: string[]): string {
  if (names.length > 3) return `${names[0]} and others`;
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}

/** Quotation marks inside quotation marks become single ones. */
function quote(title: string): string {
  const inner = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
  return `“${inner}”`;
}

import { readLine } from '../article/read-line';
import { failed, type ImportedArticle, type ReadItem } from './read-item';

// As long as check-raw-article.ts allows a page.
const longest = { line: 1_000, excerpt: 2_000, address: 8_000, html: 20_000_000, tags: 50, names: 20, note: 100_000 };
const mostHighlights = 2_000;

/** What a format has found of an article, as it stands in the file. */
export type Found = { url: unknown } & Partial<
  Omit<ImportedArticle, 'url' | 'title' | 'excerpt' | 'unsafeHtml' | 'note'>
> & {
    note?: unknown;
    title?: unknown;
    excerpt?: unknown;
    unsafeHtml?: unknown;
  };

/** An article with every field checked, or why it is none. */
export function toItem(place: string, found: Found): ReadItem {
  const written = typeof found.url === 'string' ? found.url.trim() : '';
  const shown = `${line(found.title, 100)} ${written}`;
  if (written === '') return failed(place, 'no-address', shown);
  const url = webAddress(written);
  if (url === null) return failed(place, 'bad-address', shown);
  const html = typeof found.unsafeHtml === 'string' ? found.unsafeHtml : '';
  if (html.length > longest.html) return failed(place, 'too-large', shown);
  const title = line(found.title, longest.line);
  return {
    kind: 'article',
    place,
    article: {
      url,
      // Pocket writes the address where it never got the title.
      title: title === '' || title === written ? withoutScheme(url) : title,
      siteName: line(found.siteName, longest.line),
      tags: (found.tags ?? []).slice(0, longest.tags).map((tag) => line(tag, longest.line)),
      savedAt: found.savedAt ?? null,
      isRead: found.isRead ?? false,
      isArchived: found.isArchived ?? false,
      isStarred: found.isStarred ?? false,
      progress: Math.min(Math.max(found.progress ?? 0, 0), 1) || 0,
      byline: (found.byline ?? [])
        .slice(0, longest.names)
        .map((name) => line(name, longest.line))
        .filter(Boolean),
      publishedTime: found.publishedTime ?? null,
      lang: found.lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(found.lang) ? found.lang : null,
      excerpt: line(found.excerpt, longest.excerpt),
      image: typeof found.image === 'string' ? webAddress(found.image) : null,
      unsafeHtml: html.trim() === '' ? null : html,
      pictures: found.pictures ?? [],
      highlights: (found.highlights ?? []).slice(0, mostHighlights),
      note: typeof found.note === 'string' ? found.note.slice(0, longest.note).toWellFormed().trim() : '',
    },
  };
}

function webAddress(text: string): string | null {
  const url = text.length <= longest.address ? URL.parse(text) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url.href : null;
}

function line(value: unknown, length: number): string {
  return typeof value === 'string' ? readLine(value, length) : '';
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

import type { Article } from '../article/article';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One line of plain text: Author, “Title”, Site, 17 Feb 2023, URL. What the page does not say is left out. */
export function citation(
  article: Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'canonicalUrl'>,
): string {
  return [
    authors(article.byline),
    quoted(article.title),
    article.siteName.trim(),
    day(article.publishedTime),
    article.canonicalUrl,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The passages in quotation marks, and under them where they are from; that alone where there is none. */
export function quoteWithSource(passages: string[], article: Parameters<typeof citation>[0]): string {
  return [...passages.map((words) => `“${words}”`), citation(article)].join('\n\n');
}

/** The usual rule of style guides: up to three by name. */
function authors(byline: string[]): string {
  const [first = '', ...others] = byline;
  if (others.length === 0) return first;
  if (others.length > 2) return `${first} and others`;
  return `${byline.slice(0, -1).join(', ')} and ${byline.at(-1)}`;
}

/** Quotation marks inside quotation marks become single ones. */
function quoted(title: string): string {
  const inner = title
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
  return inner === '' ? '' : `“${inner}”`;
}

/** The page's own day, whatever the zone of whoever reads it. The month is a word: 2/3 is another day in America. */
function day(iso: string | null): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return '';
  return dayOfMonth === undefined ? `${name} ${year}` : `${Number(dayOfMonth)} ${name} ${year}`;
}

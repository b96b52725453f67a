import { isoDate } from './iso-date';
import { type MetaTags, metaContents } from './meta-content';
import type { JsonLd, JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { VisibleLines } from './visible-lines';
import { dateBesideHeadline, datesInLines } from './date-lines';
import { isoDay } from './written-date';

const publishedMeta = [
  'article:published_time', 'og:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'published_date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created',
  'dc.date.created', 'dcterms.date', 'dcterms.issued', 'article.published', 'article:post_date', 'article_date_original',
  'cXenseParse:recs:publishtime', 'cxenseparse:publishtime', 'originalpublicationdate', 'citation_publication_date',
  'citation_online_date', 'citation_date', 'dateCreated', 'article:published', 'ptime', 'displaydate', 'release_date',
  'og:article:published_time', 'uploadDate',
]; // prettier-ignore
const modifiedMeta = [
  'article:modified_time', 'og:updated_time', 'og:modified_time', 'dateModified', 'last-modified', 'dcterms.modified',
  'dc.date.modified', 'revised', 'lastmod', 'utime', 'article:modified', 'og:article:modified_time',
]; // prettier-ignore
const publishedMarkup =
  'time[pubdate], [itemprop~="datePublished" i], [property~="datePublished" i], time.published, .dt-published, time.entry-date:not(.updated), abbr.published, .entry-date.published';
const modifiedMarkup = '[itemprop~="dateModified" i], [property~="dateModified" i], time.updated, .dt-updated';

/** When it was published and last changed, ISO 8601, as precise as the page says it. */
export function readDates(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  url: string,
  lines: VisibleLines,
  start: number,
): { published: string | null; modified: string | null } {
  const monthFirst = writesMonthFirst(document, url);
  const first = (candidates: (string | null)[]): string | null => {
    for (const candidate of candidates) {
      const date = candidate ? isoDate(candidate, monthFirst) : null;
      if (date) return date;
    }
    return null;
  };
  // Looked for where nothing is declared: every line of the page would have to be read.
  let found: ReturnType<typeof datesInLines> | null = null;
  const shown = () => (found ??= datesInLines(lines, start, monthFirst));
  const declared = first([
    ...valuesOf(jsonLd.article, ['datePublished', 'dateCreated']),
    ...metaContents(tags, publishedMeta),
  ]);
  const published =
    declared ??
    first(markedDates(document, publishedMarkup)) ??
    dateInAddress(url) ??
    shown().published ??
    first(valuesOf(jsonLd.page, ['datePublished', 'dateCreated', 'uploadDate'])) ??
    null;
  const modified =
    first([
      ...valuesOf(jsonLd.article, ['dateModified']),
      ...metaContents(tags, modifiedMeta),
      ...valuesOf(jsonLd.page, ['dateModified']),
    ]) ??
    first(markedDates(document, modifiedMarkup)) ??
    shown().modified;
  const beside = dateBesideHeadline(lines, start, monthFirst);
  return { published: isEarlier(beside, published) ? beside : published, modified };
}

const valuesOf = (node: JsonLdNode | null, keys: string[]): string[] =>
  node ? keys.flatMap((key) => namesOf(node[key])) : [];

function markedDates(document: Document, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 3)
    .flatMap((element) => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      element.textContent,
    ]);
}

/** A new system dates old articles to the day it was set up; the date a reader sees is then days older. */
function isEarlier(shown: string | null, declared: string | null): boolean {
  if (!shown || !declared) return false;
  return Date.parse(declared.slice(0, 10)) - Date.parse(shown.slice(0, 10)) > 2 * 86_400_000;
}

function dateInAddress(url: string): string | null {
  const found =
    /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url) ??
    /[/_t-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return found ? isoDay({ year: found[1]!, month: found[2]!, day: found[3]! }) : null;
}

/** Americans write the month first, and only they do. */
function writesMonthFirst(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang')?.toLowerCase() ?? '';
  if (language !== '' && !language.startsWith('en')) return false;
  if (/^en[-_](?!us)/.test(language)) return false;
  return !/\.(?:uk|au|nz|ie|in|za|sg|my|de|fr|it|es|ch|at|nl|be)$/.test(URL.parse(url)?.hostname ?? '');
}

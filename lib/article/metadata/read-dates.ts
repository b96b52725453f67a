import type { JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import { metaContent } from './meta-content';

const publishedMeta = [
  'article:published_time', 'og:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date',
  'article.published', 'article:post_date', 'cXenseParse:recs:publishtime', 'originalpublicationdate',
]; // prettier-ignore
const modifiedMeta = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];

/** When it was published and last changed, ISO 8601, as precise as the page says it. */
export function readDates(
  document: Document,
  jsonLd: JsonLdNode | null,
  url: string,
): { published: string | null; modified: string | null } {
  const published = [
    ...(jsonLd ? [...namesOf(jsonLd['datePublished']), ...namesOf(jsonLd['dateCreated'])] : []),
    metaContent(document, publishedMeta),
    ...timeElements(document),
    dateInAddress(url),
  ];
  const modified = [...(jsonLd ? namesOf(jsonLd['dateModified']) : []), metaContent(document, modifiedMeta)];
  return { published: firstDate(published), modified: firstDate(modified) };
}

function timeElements(document: Document): (string | null)[] {
  const marked = document.querySelectorAll(
    'time[pubdate], time[itemprop~="datePublished" i], [itemprop~="datePublished" i], time.published, time.entry-date',
  );
  const all = document.querySelectorAll(
    'article time[datetime], main time[datetime], header time[datetime], time[datetime]',
  );
  return [...marked, ...all]
    .slice(0, 5)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);
}

function dateInAddress(url: string): string | null {
  const found = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(url);
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : null;
}

function firstDate(candidates: (string | null)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate) : null;
    if (date) return date;
  }
  return null;
}

const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/** ISO 8601 out of ISO-like and written English dates; a day without a time stays a day. Null when it is no date. */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  const found = iso.exec(trimmed);
  if (found) {
    const [, year, month, day, time, zone] = found;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    if (!time) return `${year}-${month}-${day}`;
    return `${year}-${month}-${day}T${time.length === 5 ? `${time}:00` : time}${zone ? offset(zone) : ''}`;
  }
  // Only what has a year and a month's name: Date.parse would make a date of "5" or "Version 3".
  if (!/[a-z]{3}/i.test(trimmed) || !/\b(?:19|20)\d\d\b/.test(trimmed) || trimmed.length > 60) return null;
  const parsed = new Date(`${trimmed.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').replace(/\bat\b/gi, '')} UTC`);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10);
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

import { type MetaTags, metaContent, readMetaTags } from './meta-content';
import { readByline } from './read-byline';
import { readDates } from './read-dates';
import { readImage } from './read-image';
import type { JsonLd } from './read-json-ld';
import { namesOf, readJsonLd } from './read-json-ld';
import { readLanguage } from './read-language';
import { readNextPage } from './read-next-page';
import { readSection } from './read-section';
import { readSiteNames } from './site-names';
import { readTitle } from './read-title';
import { headlineAt, VisibleLines } from './visible-lines';

export interface Metadata {
  title: string;
  siteName: string;
  byline: string[];
  publishedTime: string | null;
  modifiedTime: string | null;
  lang: string | null;
  description: string | null;
  image: string | null;
  /** The part of the site it appeared in, such as "Business". */
  section: string | null;
  canonicalLink: string | null;
  /** Address of the same article's next page, when it is spread over several. */
  nextPage: string | null;
  /** The page says of itself that it is an article. */
  isDeclaredArticle: boolean;
  /** The page says of itself that only subscribers see all of it. */
  isForSubscribers: boolean;
}

/**
 * What a page says about itself, in its data and to its readers. Everything in it is the page's word and not trusted.
 * The document's text is walked once, and as far as is asked for.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = readMetaTags(document);
  const jsonLd = readJsonLd(document, url);
  const site = readSiteNames(document, tags, jsonLd, url);
  const lines = new VisibleLines(document);
  const { title, heading } = readTitle(document, tags, jsonLd, site, url, lines);
  const start = headlineAt(lines, heading, title);
  const dates = readDates(document, tags, jsonLd, url, lines, start);
  const canonicalLink = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null;
  return {
    title,
    siteName: site.name,
    byline: readByline(document, tags, jsonLd, site, lines, start),
    publishedTime: dates.published,
    modifiedTime: dates.modified,
    lang: readLanguage(document, tags, jsonLd, lines),
    description: readDescription(tags, jsonLd),
    image: readImage(document, tags, jsonLd, url, heading),
    section: readSection(document, tags, jsonLd, site, title),
    canonicalLink: canonicalLink ?? metaContent(tags, ['og:url']),
    nextPage: readNextPage(document, url, canonicalLink),
    isDeclaredArticle: jsonLd.article !== null || /^article\b/i.test(metaContent(tags, ['og:type']) ?? ''),
    isForSubscribers: /^false$/i.test(String(jsonLd.article?.['isAccessibleForFree'] ?? true)),
  };
}

function readDescription(tags: MetaTags, jsonLd: JsonLd): string | null {
  const declared = metaContent(tags, ['og:description', 'description', 'twitter:description', 'dc.description']);
  return declared ?? (jsonLd.article ? (namesOf(jsonLd.article['description'])[0] ?? null) : null);
}

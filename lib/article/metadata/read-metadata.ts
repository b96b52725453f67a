import { metaContent } from './meta-content';
import { readByline } from './read-byline';
import { readDates } from './read-dates';
import type { JsonLdNode } from './read-json-ld';
import { namesOf, readJsonLdArticle } from './read-json-ld';
import { readTitle } from './read-title';

export interface Metadata {
  title: string;
  siteName: string;
  byline: string[];
  publishedTime: string | null;
  modifiedTime: string | null;
  lang: string | null;
  description: string | null;
  image: string | null;
  canonicalLink: string | null;
  /** The page says of itself that it is an article. */
  isDeclaredArticle: boolean;
}

/** What a page says about itself. Everything in it is the page's word and not trusted. */
export function readMetadata(document: Document, url: string): Metadata {
  const jsonLd = readJsonLdArticle(document);
  const siteName = readSiteName(document, jsonLd, url);
  const dates = readDates(document, jsonLd, url);
  return {
    title: readTitle(document, jsonLd, siteName),
    siteName,
    byline: readByline(document, jsonLd, siteName),
    publishedTime: dates.published,
    modifiedTime: dates.modified,
    lang: readLang(document, jsonLd),
    description: metaContent(document, ['og:description', 'description', 'twitter:description', 'dc.description']),
    image: readImage(document, jsonLd, url),
    canonicalLink: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null,
    isDeclaredArticle: jsonLd !== null || /^article\b/i.test(metaContent(document, ['og:type']) ?? ''),
  };
}

function readSiteName(document: Document, jsonLd: JsonLdNode | null, url: string): string {
  const declared = metaContent(document, ['og:site_name', 'application-name', 'al:ios:app_name']);
  const publisher = jsonLd ? namesOf(jsonLd['publisher'])[0] : null;
  return declared ?? publisher ?? new URL(url).hostname.replace(/^www\./, '');
}

function readLang(document: Document, jsonLd: JsonLdNode | null): string | null {
  const root = document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const claims = [
    root,
    jsonLd ? namesOf(jsonLd['inLanguage'], ['alternateName', 'name'])[0] : null,
    metaContent(document, ['og:locale', 'language']),
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replace('_', '-');
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

function readImage(document: Document, jsonLd: JsonLdNode | null, url: string): string | null {
  const claims = [
    metaContent(document, ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src']),
    ...(jsonLd ? namesOf(jsonLd['image'], ['url', 'contentUrl', '@id']) : []),
  ];
  for (const claim of claims) {
    const address = claim ? URL.parse(claim, url) : null;
    if (address && (address.protocol === 'https:' || address.protocol === 'http:')) return address.href;
  }
  return null;
}

import { bestHeading } from './best-heading';
import { sameWordsCut, wholeTitle } from './heading-text';
import { type MetaTags, metaContent } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import { withoutSiteName } from './title-parts';

export interface Headline {
  title: string;
  /** Where it stands on the page; byline and date are read around it. */
  heading: Element | null;
}

/**
 * The heading that best agrees with what the page calls itself elsewhere, without the kicker above it; else the
 * declared headline without the site's name. Many pages write one title for search engines and another for readers
 * (12 of 213 measured), so a lone h1 is believed even when it shares no word with `<title>`.
 */
export function readTitle(document: Document, tags: MetaTags, jsonLd: JsonLd, site: SiteNames, url: string): Headline {
  const node = jsonLd.article;
  const claims = [
    node ? (namesOf(node['headline'])[0] ?? namesOf(node['name'])[0]) : null,
    metaContent(tags, ['og:title']),
    metaContent(tags, ['twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'title']),
    plain(document.querySelector('title')?.textContent ?? ''),
  ].filter((claim) => claim != null && claim !== '' && !isSiteName(claim, site)) as string[];
  const best = bestHeading(document, claims, site, url);
  if (!best) return { title: withoutSiteName(claims[0] ?? '', site), heading: null };
  const titles = claims.map((claim) => withoutSiteName(claim, site));
  return { title: sameWordsCut(wholeTitle(best.heading, titles), titles), heading: best.top };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

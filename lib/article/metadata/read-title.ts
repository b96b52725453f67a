import { bestHeading } from './best-heading';
import { sameWordsCut, wholeTitle } from './heading-text';
import { type MetaTags, metaContent } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import { withoutSiteName, wordsOf } from './title-parts';
import type { VisibleLines } from './visible-lines';

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
export function readTitle(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  site: SiteNames,
  url: string,
  lines: VisibleLines,
): Headline {
  const node = jsonLd.article;
  const claims = [
    node ? (namesOf(node['headline'])[0] ?? namesOf(node['name'])[0]) : null,
    metaContent(tags, ['og:title']),
    metaContent(tags, ['twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'title']),
    plain(document.querySelector('title')?.textContent ?? ''),
  ].filter((claim) => claim != null && claim !== '' && !isSiteName(claim, site)) as string[];
  const best = bestHeading(document, claims, site, url);
  const titles = claims.map((claim) => withoutSiteName(claim, site));
  if (!best) {
    const title = titles.length > 1 ? (shownTitle(titles, lines) ?? titles[0]!) : (titles[0] ?? '');
    // "About - Letters on Chips": a word alone names no page.
    return { title: wordsOf(title).length === 1 ? (claims[titles.indexOf(title)] ?? title) : title, heading: null };
  }
  return { title: sameWordsCut(wholeTitle(best.heading, titles), titles), heading: best.top };
}

/** How far down a headline may stand that is no heading, in lines. */
const MAX_LINES = 400;

/** The first line that says what one of the page's declared titles says: a headline that is no heading. */
function shownTitle(titles: string[], lines: VisibleLines): string | null {
  const wanted = new Map(titles.map((title) => [wordsOf(title).join(' '), title]));
  const [longest] = titles.toSorted((one, other) => other.length - one.length);
  for (const { text, isAside } of lines.first(MAX_LINES)) {
    if (isAside || text.length > longest!.length * 2) continue;
    const said = wordsOf(text);
    const title = said.length < MIN_WORDS ? undefined : wanted.get(said.join(' '));
    if (title !== undefined) return title;
  }
  return null;
}
/** Fewer are the name of a section. */
const MIN_WORDS = 4;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

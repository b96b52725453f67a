import { type MetaTags, metaContent } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import { headingText, sameWordsCut } from './heading-text';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import { inDocumentOrder, named } from '../named';
import { isAside } from './visible-lines';

export interface Headline {
  title: string;
  /** Where it stands on the page; byline and date are read around it. */
  heading: Element | null;
}

const headingSelector = 'h1, h2, [itemprop~="headline" i]';
const headingNames = /headline|(?:^|\s)(?:entry-title|post-title|article-title|p-name)(?:\s|$)/i;
const marked =
  /(?:^|[\s_-])(?:entry-?title|post-?title|article-?(?:title|head(?:ing|line))|headline|p-name)(?:$|[\s_-])/i;
const MAX_HEADINGS = 40;

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
  const heading = bestHeading(document, claims, site, url);
  if (!heading) return { title: withoutSiteName(claims[0] ?? '', site), heading: null };
  return {
    title: sameWordsCut(
      headingText(heading),
      claims.map((claim) => withoutSiteName(claim, site)),
    ),
    heading,
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function bestHeading(document: Document, claims: string[], site: SiteNames, url: string): Element | null {
  const candidates = inDocumentOrder(document.querySelectorAll(headingSelector), named(document, headingNames))
    .slice(0, MAX_HEADINGS)
    .filter((heading) => !heading.parentElement?.closest('h1'));
  const lone = candidates.filter((heading) => heading.localName === 'h1' && !isElsewhere(heading, site, url));
  const claimed = [...claims, ...claims.flatMap(leadingParts)].map((claim) => {
    const words = wordsOf(claim);
    return { line: words.join(' '), words: new Set(words) };
  });
  let best: Element | null = null;
  let bestScore = 1.5;
  for (const heading of candidates) {
    const isFirst = lone[0] === heading && sharesWord(heading, claimed);
    const score = headingScore(heading, claimed);
    const bonus = !isFirst ? 0 : lone.length === 1 ? 0.8 : score > 1.2 ? 0.4 : 0;
    if (score + bonus > bestScore && !isElsewhere(heading, site, url)) [best, bestScore] = [heading, score + bonus];
  }
  return best;
}

interface Claim {
  line: string;
  words: Set<string>;
}

function headingScore(heading: Element, claimed: Claim[]): number {
  const text = headingText(heading);
  const own = wordsOf(text);
  if (own.length === 0 || text.length > 220 || text.endsWith(':')) return 0;
  const mine = new Set(own);
  const share = Math.max(0, ...claimed.map(({ words }) => overlap(mine, words)));
  const line = own.join(' ');
  const isExact = claimed.some((claim) => claim.line === line);
  const kind = heading.localName === 'h1' ? 1 : heading.localName === 'h2' ? -0.2 : 0;
  // A heading of one word is the site's name or the section more often than a headline.
  const size =
    own.length < 2 && !isExact && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(text) ? -1 : 0;
  const marks = marked.test(heading.getAttribute('class') ?? '') || heading.getAttribute('itemprop') === 'headline';
  return (share > 0.6 ? share + 0.6 : share / 2) + (isExact ? 0.3 : 0) + kind + size + (marks ? 0.4 : 0);
}

/** The parts of a title but for a short last one, which names the site. */
function leadingParts(claim: string): string[] {
  const parts = claim.split(separator).filter((part) => part.trim() !== '');
  return wordsOf(parts.at(-1) ?? '').length <= 3 ? parts.slice(0, -1) : parts;
}

function sharesWord(heading: Element, claimed: Claim[]): boolean {
  const own = wordsOf(headingText(heading)).filter((word) => word.length > 3 || /[\p{Script=Han}\p{N}]/u.test(word));
  return claimed.length === 0 || own.some((word) => claimed.some(({ words }) => words.has(word)));
}

function overlap(mine: Set<string>, others: Set<string>): number {
  const shared = [...mine].filter((word) => others.has(word)).length;
  return shared / Math.max(mine.size, Math.min(others.size, mine.size + 4), 1);
}

/** The site's own name, a logo that leads home, or a heading in navigation, comments and the like. */
function isElsewhere(heading: Element, site: SiteNames, url: string): boolean {
  const text = plain(heading.textContent ?? '');
  if (text === '' || isSiteName(text, site)) return true;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const target = link ? URL.parse(link.getAttribute('href')!, url) : null;
  const here = URL.parse(url);
  if (target && here && target.pathname === '/' && target.search === '' && !target.hash && here.pathname !== '/')
    return true;
  for (let element = heading.parentElement; element; element = element.parentElement) if (isAside(element)) return true;
  return false;
}

const separator = /\s+[|\-–—·•:»›/\\~]+\s+|\s*[|｜»]\s*|\s*[_＿]\s*|\s*::\s*/u;
const edges = /^[\s|\-–—·•:»›/\\｜_＿~]+|[\s|\-–—·•:»›/\\｜_＿~]+$/gu;

/** Cuts ` | Site`, ` - Section - Site` or `Site: ` off a title: parts that are the site's name, or one short tail. */
export function withoutSiteName(title: string, site: SiteNames): string {
  const prefix = /^(.{2,60}?)\s*[:：]\s+(?=\S)/.exec(title);
  let rest = prefix && isSiteName(prefix[1]!, site) ? title.slice(prefix[0].length) : title;
  for (;;) {
    const parts = rest.split(separator).filter((part) => part.trim() !== '');
    if (parts.length < 2) return rest;
    const last = parts.at(-1)!;
    const first = parts[0]!;
    const tail = wordsOf(last).length;
    const isTail = rest === title && tail <= 3 && wordsOf(rest).length - tail >= 4;
    if (isSiteName(last, site) || isTail) rest = rest.slice(0, rest.lastIndexOf(last)).replace(edges, '');
    else if (isSiteName(first, site)) rest = rest.slice(first.length).replace(edges, '');
    else return rest;
  }
}

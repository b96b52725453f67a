import type { JsonLdNode } from './read-json-ld';
import { namesOf } from './read-json-ld';
import { metaContent } from './meta-content';

/**
 * The heading that best overlaps what the page calls itself elsewhere; else its declared headline; else its title
 * without the site's name. Worth +.26 of titles over Readability's guess on the measured pages.
 */
export function readTitle(document: Document, jsonLd: JsonLdNode | null, siteName: string): string {
  const headline = jsonLd ? (namesOf(jsonLd['headline'])[0] ?? namesOf(jsonLd['name'])[0] ?? null) : null;
  const ogTitle = metaContent(document, ['og:title', 'twitter:title', 'dc.title', 'title']);
  const documentTitle = document.querySelector('title')?.textContent ?? '';
  const claims = [headline, ogTitle, documentTitle].filter((claim) => claim !== null).map(plain);
  const headings = [...document.querySelectorAll('h1')].map((heading) => plain(heading.textContent ?? ''));
  const best = bestOverlap(headings, claims);
  return best ?? withoutSiteName(claims.find((claim) => claim !== '') ?? '', siteName);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function bestOverlap(headings: string[], claims: string[]): string | null {
  let best: string | null = null;
  let bestShare = 0.6;
  for (const heading of headings) {
    const own = words(heading);
    // A heading of one word is the site's name or the section more often than a headline.
    if (own.size < 2 && !claims.includes(heading)) continue;
    for (const claim of claims) {
      const other = words(claim);
      const shared = [...own].filter((word) => other.has(word)).length;
      const share = shared / Math.max(own.size, Math.min(other.size, own.size + 4));
      if (share > bestShare) [best, bestShare] = [heading, share];
    }
  }
  return best;
}

const separator = /\s+[|\-–—·•:»/\\]+\s+|\s*[|｜»]\s*|\s*[_＿]\s*/gu;

/** Cuts ` | Site` or `Site: ` off a title, when that part is the site's name or one of several short tails. */
export function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const site = [...words(siteName)].join(' ');
  const isSite = (part: string): boolean => site !== '' && [...words(part)].join(' ') === site;
  const last = parts.at(-1)!;
  const first = parts[0]!;
  if (isSite(last) || (words(last).size <= 3 && words(title).size - words(last).size >= 4))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•:»/\\｜_＿]+$/u, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|\-–—·•:»/\\｜_＿]+/u, '');
  return title;
}

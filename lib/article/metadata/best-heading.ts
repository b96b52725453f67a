import { isOtherPage } from '../body/find-teasers';
import { inDocumentOrder, named } from '../named';
import { headingText } from './heading-text';
import type { SiteNames } from './site-names';
import { isSiteName } from './site-names';
import { chapterAndBook, leadingParts, withoutSiteName, wordsOf } from './title-parts';
import { isAside } from './visible-lines';

const headingSelector = 'h1, h2, [itemprop~="headline" i]';
const headingNames = /headline|(?:^|\s)(?:entry-title|post-title|article-title|p-name)(?:\s|$)/i;
const marked =
  /(?:^|[\s_-])(?:entry-?title|post-?title|article-?(?:title|head(?:ing|line))|headline|p-name)(?:$|[\s_-])/i;
const MAX_HEADINGS = 40;
/** Share of words from which a heading and a title say the same. */
const ALIKE = 0.6;

/** What the page calls itself, in words: as it says it, and by the parts that may be the headline. */
interface Claimed {
  whole: string[][];
  all: string[][];
}

interface BestHeading {
  heading: Element;
  /** Byline and date are read around the upper one, where two may be the headline. */
  top: Element;
}

/** The heading that is the headline, by what the page calls itself elsewhere; null when none is. */
export function bestHeading(document: Document, claims: string[], site: SiteNames, url: string): BestHeading | null {
  const candidates = inDocumentOrder(document.querySelectorAll(headingSelector), named(document, headingNames))
    .slice(0, MAX_HEADINGS)
    .filter((heading) => !heading.parentElement?.closest('h1'));
  const books = bookTitles(candidates, claims, url);
  const titles = claims.map((claim) => wordsOf(withoutSiteName(claim, site)));
  const claimed: Claimed = {
    whole: [...claims.map(wordsOf), ...titles],
    all: [...claims, ...claims.flatMap(leadingParts)].map(wordsOf),
  };
  const main = candidates.filter((heading) => heading.localName === 'h1' && !isElsewhere(heading, site, url));
  // Sign-ups and promotions are h1 as well, and say nothing of what the page calls itself.
  const [first, ...others] = main.filter((heading) => sharesWord(heading, titles));
  let best: Element | null = null;
  let bestScore = 1.5;
  const entry = entryName(url);
  for (const heading of candidates) {
    if (books.has(heading)) continue;
    const score = headingScore(heading, claimed, entry);
    const isOnly = others.length === 0;
    const bonus = heading !== first ? 0 : main.length === 1 ? 0.8 : isOnly ? 0.5 : score > 1.2 ? 0.4 : 0;
    if (score + bonus > bestScore && !isElsewhere(heading, site, url)) [best, bestScore] = [heading, score + bonus];
  }
  if (!best) return null;
  const same = likeness(best, claimed.all) <= ALIKE ? sameAsTitle(candidates, claims.at(-1) ?? '', site, url) : null;
  const isLower = same !== null && candidates.indexOf(best) < candidates.indexOf(same);
  return { heading: same ?? best, top: isLower ? best : (same ?? best) };
}

/**
 * The heading that says what `<title>` says, where the best has little of it: that h1 names the subject ("Sleep") or stands
 * in the text. Of 950 pages it was the headline on 3 and another than either on 2; a mere variant of the title stays.
 */
function sameAsTitle(headings: Element[], title: string, site: SiteNames, url: string): Element | null {
  const wanted = wordsOf(withoutSiteName(title, site)).join(' ');
  const isSame = (heading: Element): boolean => wordsOf(headingText(heading)).join(' ') === wanted;
  const isHeadline = wanted.split(' ').length >= 3;
  return isHeadline ? (headings.find((heading) => isSame(heading) && !isElsewhere(heading, site, url)) ?? null) : null;
}

/** What an encyclopedia or a dictionary calls an entry: the last part of its address, where it is one word. */
function entryName(url: string): string {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').filter(Boolean);
  const words = parts.length < 2 ? [] : wordsOf(parts.at(-1)!.replace(/\.\w+$/, ''));
  return words.length === 1 ? words[0]! : '';
}

function headingScore(heading: Element, { whole, all }: Claimed, entry: string): number {
  const text = headingText(heading);
  const own = wordsOf(text);
  if (own.length === 0 || text.length > 220 || text.endsWith(':')) return 0;
  const share = likeness(heading, all);
  const isSame = (words: string[]): boolean => words.join(' ') === own.join(' ');
  // A heading of one word is the site's name or the section more often than a headline.
  const isShort = own.length < 2 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(text);
  const isEntry = isShort && own[0] === entry && whole.some(([first]) => first === entry);
  const isExact = isEntry || (isShort ? whole : all).some(isSame);
  const kind = heading.localName === 'h1' ? 1 : heading.localName === 'h2' ? -0.2 : 0;
  const size = !isShort || isEntry ? 0 : isExact ? -0.5 : -1;
  const marks = marked.test(heading.getAttribute('class') ?? '') || heading.getAttribute('itemprop') === 'headline';
  return (share > ALIKE ? share + 0.6 : share / 2) + (isExact ? 0.3 : 0) + kind + size + (marks ? 0.4 : 0);
}

/**
 * Headings with a book's or a site's name, where another below says the rest of the title: `Chapter - Book` over an h1
 * "Book" and an h2 "Chapter", as programs that make books of documentation write it. A kicker stands above its headline.
 */
function bookTitles(headings: Element[], claims: string[], url: string): Set<Element> {
  const books = new Set<Element>();
  const texts = headings.map((heading) => wordsOf(headingText(heading)).join(' '));
  for (const claim of claims) {
    const split = chapterAndBook(claim);
    if (!split) continue;
    const at = texts.indexOf(wordsOf(split.book).join(' '));
    const chapter = texts.lastIndexOf(wordsOf(split.chapter).join(' '));
    if (at >= 0 && chapter > at && !leadsAway(headings[chapter]!, url)) books.add(headings[at]!);
  }
  return books;
}

function sharesWord(heading: Element, claimed: string[][]): boolean {
  const own = wordsOf(headingText(heading)).filter((word) => word.length > 3 || /[\p{Script=Han}\p{N}]/u.test(word));
  return claimed.length === 0 || own.some((word) => claimed.some((words) => words.includes(word)));
}

const likeness = (heading: Element, claimed: string[][]): number =>
  Math.max(0, ...claimed.map((words) => overlap(wordsOf(headingText(heading)), words)));

function overlap(own: string[], other: string[]): number {
  const others = new Set(other);
  const mine = new Set(own);
  const shared = [...mine].filter((word) => others.has(word)).length;
  return shared / Math.max(mine.size, Math.min(others.size, mine.size + 4), 1);
}

/** An artist's name over a song leads to the artist. */
function leadsAway(heading: Element, url: string): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && isOtherPage(link.getAttribute('href')!, new URL(url));
}

/** The site's own name, a logo that leads home, or a heading in navigation, comments and the like. */
function isElsewhere(heading: Element, site: SiteNames, url: string): boolean {
  const text = (heading.textContent ?? '').trim();
  if (text === '' || isSiteName(text, site)) return true;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const target = link ? URL.parse(link.getAttribute('href')!, url) : null;
  const here = URL.parse(url);
  if (target && here && target.pathname === '/' && target.search === '' && !target.hash && here.pathname !== '/')
    return true;
  for (let element = heading.parentElement; element; element = element.parentElement) if (isAside(element)) return true;
  return false;
}

import { chromeName } from './chrome-names';
import { commentSections } from './comment-sections';
import { pollBoxes } from './poll-boxes';
import { matchesPhrase } from './phrases/matches-phrase';
import { hasMoreProse, measureText, proseLength } from './prose';
import { isLayout } from './tables';
import { sideColumns } from './side-columns';
import { type Removal, takeOut } from './take-out';

/** Parts of a page that HTML or ARIA calls something else than the article. */
const chrome = 'nav, dialog, aside, form, [aria-modal="true"]';
const roles = new Set(
  'navigation search complementary contentinfo dialog alertdialog menu menubar toolbar tooltip'.split(' '),
);

/** Never chrome, whatever they are called. */
const kept = 'html, body, main, article, h1, figure, pre, code, table, blockquote, p, [itemprop~="articleBody"]';
/** Nor what holds one of these, or stands in one of those. */
const keptInside = 'h1, [itemprop~="articleBody"]';
const keptAround = 'pre, code, table, blockquote, figure';

/** A part that holds this share of the page's prose is the article, or in it, whatever it is called. */
const MAX_SHARE = 0.17;

/** Takes out the page around the article before the extractor looks at it. */
export function dropChrome(document: Document, removals: Removal[]): void {
  const { body } = document;
  const limit = proseLength(body) * MAX_SHARE;
  const holders = holdersOf(body, keptInside);
  const isHeld = holderTest();
  for (const [element, reason] of candidates(body)) {
    if (!element.isConnected || holders.has(element) || isHeld(element)) continue;
    if (element.matches(kept) || isHeading(element)) continue;
    if (isInSentence(element, reason) || isFactBox(element, reason) || isRated(element, reason)) continue;
    if (hasMoreProse(element, limit)) continue;
    takeOut(element, 'drop-chrome', reason, removals);
  }
}

/** Names of headings say where they scroll to (`navigation-heading`) or repeat what they say (`popular-models`). */
function isHeading(element: Element): boolean {
  return element.matches('h2, h3, h4, h5, h6') && !matchesPhrase('junkHeadings', (element.textContent ?? '').trim());
}

function candidates(body: Element): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const element of commentSections(body)) found.set(element, 'comments');
  for (const element of pollBoxes(body)) found.set(element, 'poll');
  for (const element of sideColumns(body)) found.set(element, 'column');
  for (const element of body.querySelectorAll(`${chrome}, [role]`)) {
    const role = element.getAttribute('role');
    if (role === null || roles.has(role) || element.matches(chrome)) found.set(element, role ?? element.localName);
  }
  for (const element of body.querySelectorAll('[class], [id]')) {
    const name = chromeName(element);
    if (name && !found.has(element)) found.set(element, name);
  }
  return found;
}

/** Whether an element stands in what is never looked into. A table that only lays out the page is no table. */
function holderTest(): (element: Element) => boolean {
  const layouts = new Map<Element, boolean>();
  return (element) => {
    let holder = element.closest(keptAround);
    while (holder?.localName === 'table') {
      if (!layouts.has(holder)) layouts.set(holder, isLayout(holder));
      if (!layouts.get(holder)) return true;
      holder = holder.parentElement?.closest(keptAround) ?? null;
    }
    return holder !== null;
  };
}

/** All that stands around the elements of a kind. */
function holdersOf(body: Element, selector: string): Set<Element> {
  const holders = new Set<Element>();
  for (const element of body.querySelectorAll(selector))
    for (let box = element.parentElement; box && !holders.has(box); box = box.parentElement) holders.add(box);
  return holders;
}

/** Links within a sentence open pop-ups and are called so; what only screen readers say goes from there as well. */
function isInSentence(element: Element, reason: string): boolean {
  const { localName, parentElement } = element;
  if (!worded.has(localName) || unseen.has(reason)) return false;
  return (localName === 'a' && parentElement?.localName === 'li') || parentElement?.closest('p') != null;
}
const worded = new Set(['a', 'span', 'b', 'strong', 'em', 'i']);
const unseen = new Set(['screen-reader', 'visually-hidden', 'sr-only', 'tooltip']);

/** What an article tells beside its text: paragraphs without links in a bare `aside`. */
function isFactBox(element: Element, reason: string): boolean {
  if (reason !== 'aside' || chromeName(element) || !element.closest('article, main, [itemprop~="articleBody"]'))
    return false;
  const measure = measureText(element);
  const { all, prose } = measure(element);
  if (prose < FACT_BOX || prose < all * 0.9) return false;
  return [...element.querySelectorAll('p')].some((paragraph) => measure(paragraph).prose > FACT_BOX);
}
const FACT_BOX = 150;

/** What a round-up says of one of its things, with the stars that it gets; stars alone, or "Rate this article", are not. */
function isRated(element: Element, reason: string): boolean {
  if (!/^ratings?$/.test(reason)) return false;
  const heading = element.querySelector('h2, h3');
  if (!heading || !element.querySelector('p, ul, ol') || !hasMoreProse(element, RATED)) return false;
  const text = (heading.textContent ?? '').trim();
  return !matchesPhrase('junkHeadings', text) && !matchesPhrase('leftovers', text);
}
const RATED = 120;

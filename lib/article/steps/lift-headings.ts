import { isOtherPage } from '../body/find-teasers';
import { shortText } from './short-text';
import { squeeze } from './take-out';

const headings = 'h1, h2, h3, h4, h5, h6';
const lifted = 'h2, h3, h4';
const boxes = /^(?:div|header|section|span|hgroup|button)$/;
/** What a heading's box may say beside it: a price, "See at the shop". In characters. */
const MAX_BESIDE = 100;
const MAX_HEADING = 200;
const MAX_LEVELS = 5;
const MIN_PROSE = 80;
/** A picture, a price, a player may come before the text. */
const MAX_STEPS = 6;

/**
 * Puts headings that stand in boxes of their own right above the text that they head. The extractor drops such a box,
 * for its name (`chart-entry-header`) or because so little is in it: round-ups lost the name of every product.
 */
export function liftHeadings(document: Document): void {
  const page = new URL(document.baseURI);
  for (const heading of document.querySelectorAll(lifted)) {
    const box = boxOf(heading);
    if (!box || !isFollowedByProse(box) || box.closest('nav, aside, footer, li, form, table')) continue;
    const all = [...box.querySelectorAll(headings)];
    // A teaser's title leads to the story that it is the title of.
    if (all.some((found) => leadsElsewhere(found, page))) continue;
    box.before(...all);
    if (squeeze(box.textContent ?? '') === '' && !box.querySelector('img, picture, svg, video, iframe')) box.remove();
  }
}

/** The largest box around a heading that holds hardly more than headings; null when it stands among the text already. */
function boxOf(heading: Element): Element | null {
  let box: Element | null = null;
  let parent = heading.parentElement;
  for (let level = 0; parent && level < MAX_LEVELS && boxes.test(parent.localName); level += 1) {
    const text = shortText(parent, MAX_HEADING + MAX_BESIDE);
    if (text === null || text.length - headingLength(parent) > MAX_BESIDE) break;
    box = parent;
    parent = parent.parentElement;
  }
  return box;
}

function headingLength(box: Element): number {
  let length = 0;
  for (const heading of box.querySelectorAll(headings)) length += squeeze(heading.textContent ?? '').length;
  return length;
}

/** Text to be read comes next. */
function isFollowedByProse(box: Element): boolean {
  let next = box.nextElementSibling;
  for (let steps = 0; next && steps < MAX_STEPS; steps += 1, next = next.nextElementSibling) {
    if (next.matches(headings)) return false;
    if (next.matches('p, ul, ol, blockquote') && (next.textContent?.length ?? 0) >= MIN_PROSE) return true;
    if (next.querySelector(headings)) return false;
    if ([...next.querySelectorAll('p')].some((paragraph) => (paragraph.textContent?.length ?? 0) >= MIN_PROSE))
      return true;
  }
  return false;
}

/** Of a chart's entry the artist alone is a link, and the record's name beside it is not: no teaser. */
const TITLE_SHARE = 0.8;

function leadsElsewhere(heading: Element, page: URL): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!link || !isOtherPage(link.getAttribute('href') ?? '', page)) return false;
  return lengthOf(link) >= lengthOf(heading) * TITLE_SHARE;
}

const lengthOf = (element: Element): number => squeeze(element.textContent ?? '').length;

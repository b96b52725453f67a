import { type Removal, takeOut } from '../steps/take-out';
import { isOtherPage } from './find-teasers';
import { MIN_LENGTH, readRuns, type Span, unread } from './read-runs';

/** Fewer runs of prose are a standfirst or a teaser. */
const MIN_RUNS = 2;
/** A list of other stories has as many titles. */
const MIN_TEASERS = 3;
const MIN_TITLE = 12;
const headings = 'h1, h2, h3';
const told = 'time, [rel~="author"], [class*="byline" i], [itemprop~="author"]';

/** Takes out what a page has put below its article: the next story, whole, and the small print below a list of stories. */
export function dropBelow(body: Element, address: string, removals: Removal[]): void {
  const title = body.querySelector('h1');
  if (!title) return;
  const page = new URL(address);
  if (!hasSuspects(title, body, page)) return;
  const { spans } = readRuns(body);
  // From the title outwards: what follows the box that holds it, at each level.
  for (let box: Element = title; box !== body && box.parentElement; box = box.parentElement) {
    let runs = countRuns(spans.get(box));
    const holdsArticle = runs >= MIN_RUNS;
    let isBelowList = false;
    for (const sibling of [...box.parentElement.children].slice(indexOf(box) + 1)) {
      const own = countRuns(spans.get(sibling));
      if (runs >= MIN_RUNS && own >= MIN_RUNS && isOtherStory(sibling, title, page))
        takeOut(sibling, 'drop-below', 'next story', removals);
      else if (isBelowList && own > 0 && isSmallPrint(sibling)) takeOut(sibling, 'drop-below', 'small print', removals);
      else {
        runs += own;
        isBelowList ||= holdsArticle && own === 0 && isTeaserList(sibling, page);
      }
    }
  }
}

/** Whether anything below the title looks like what goes; else the page's prose needs not be read. */
function hasSuspects(title: Element, body: Element, page: URL): boolean {
  for (let box: Element = title; box !== body && box.parentElement; box = box.parentElement) {
    let isBelowList = false;
    let asked: Element | null = box.nextElementSibling;
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      // A run has as many characters; scripts and empty boxes make up most of what stands there.
      if (unread.has(next.localName) || (next.textContent?.length ?? 0) < MIN_LENGTH / 2) continue;
      if (isOtherStory(next, title, page)) return true;
      if (!isSmallPrint(next)) continue;
      // Below a list of stories alone, and most pages have none.
      for (; !isBelowList && asked && asked !== next; asked = asked.nextElementSibling)
        isBelowList = isTeaserList(asked, page);
      if (isBelowList) return true;
    }
  }
  return false;
}

const countRuns = (span: Span | undefined): number => (span ? span.to - span.from : 0);
const indexOf = (element: Element): number => [...element.parentElement!.children].indexOf(element);

/** It has a title like the page's own, of which it is another page or says the same kind of things: who wrote it, when. */
function isOtherStory(box: Element, title: Element, page: URL): boolean {
  const heading = box.querySelector(headings);
  if (!heading || !box.querySelector(told)) return false;
  const isAlike = title.className !== '' ? heading.className === title.className : heading.localName === 'h1';
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (link && box.contains(link)) return isAlike && isOtherPage(link.getAttribute('href')!, page);
  return isAlike && heading.localName === 'h1';
}

function isTeaserList(box: Element, page: URL): boolean {
  const titles = [...box.querySelectorAll('a[href]')].filter(
    (link) => (link.textContent ?? '').trim().length >= MIN_TITLE && isOtherPage(link.getAttribute('href')!, page),
  );
  return titles.length >= MIN_TEASERS;
}

/** Paragraphs and nothing that an article has beside them. */
function isSmallPrint(box: Element): boolean {
  return !box.matches('p, main, article') && box.querySelector('h1, h2, h3, h4, img, figure, article, time') === null;
}

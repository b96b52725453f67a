import { blocks, untouchable } from './lines';
import { matchesPhrase } from './phrases/matches-phrase';
import { measureText, type TextMeasure } from './prose';
import { type Removal, squeeze, takeOut } from './take-out';

const headings = 'h1, h2, h3, h4, h5, h6';
const prose = { length: 300, linkShare: 0.3 };
/** Below a line that only looks like a heading, less is enough to be the article again. */
const BELOW_BARE_LINE = 140;
/** More than this share of an article's prose is no section at its side, whatever stands above it. */
const MAX_SHARE = 0.25;

/** So that a page of nothing but such headings is not read once for each of them. */
const MAX_STEPS = 20_000;

/** Takes out sections whose heading says that they are not the article: "Related", "About the author". */
export function dropJunkSections(root: Element, removals: Removal[]): void {
  const measure = measureText(root);
  const limit = Math.max(prose.length, measure(root).prose * MAX_SHARE);
  let steps = 0;
  for (const heading of root.querySelectorAll(`${headings}, p, div`)) {
    const { all } = measure(heading);
    if (all < 3 || all > 90 || steps > MAX_STEPS || !root.contains(heading)) continue;
    const text = squeeze(heading.textContent ?? '');
    if (!isHeadingLike(heading, text) || !matchesPhrase('junkHeadings', text) || heading.closest(untouchable)) continue;
    const section = junkSection(root, heading, measure);
    steps += section.length;
    const body = section.filter((element) => !element.matches(headings));
    if (body.reduce((sum, element) => sum + measure(element).prose, 0) > limit) continue;
    for (const element of section) takeOut(element, 'drop-junk-sections', text, removals);
  }
}

function isHeadingLike(element: Element, text: string): boolean {
  if (element.matches(headings)) return true;
  // A paragraph that is one bold run, or a bare short line, is a heading in all but name.
  const only = element.childElementCount === 1 ? element.firstElementChild! : null;
  return (
    (only?.matches('strong, b') && squeeze(only.textContent ?? '') === text) ||
    (text.length < 40 && !element.querySelector(blocks))
  );
}

type Measure = (element: Element) => TextMeasure;

/** The heading and what belongs to it. */
function junkSection(root: Element, heading: Element, measure: Measure): Element[] {
  // The heading may stand in a wrapper of its own: what follows it is then the wrapper's siblings.
  let start: Element = heading;
  while (
    start.parentElement &&
    start.parentElement !== root &&
    isFirstText(start) &&
    measure(start.parentElement).prose < prose.length
  )
    start = start.parentElement;
  // A box that holds more than its heading is the section; what follows it may be the article's next paragraph.
  const isWholeBox =
    start !== heading &&
    start.querySelector('p, form, a') !== null &&
    measure(start).all > measure(heading).all &&
    measure(start).all < 400;
  const level = heading.matches(headings) ? Number(heading.localName[1]) : 7;
  const section: Element[] = [start];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (isRealProse(next, level === 7 ? BELOW_BARE_LINE : prose.length, measure)) break;
    if (isWholeBox && isSentence(next, measure)) break;
    const inner = next.matches(headings) ? next : next.querySelector(headings);
    if (
      inner &&
      Number(inner.localName[1]) <= level &&
      !matchesPhrase('junkHeadings', squeeze(inner.textContent ?? ''))
    )
      break;
    if (next.matches('pre, table, figure') && linkedShare(measure(next)) < 0.5) break;
    section.push(next);
  }
  return section;
}

function isFirstText(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if ((node.textContent ?? '').trim() !== '') return false;
  return true;
}

/** FAQs and closing paragraphs stand below such headings too: real prose is never cut. */
function isRealProse(element: Element, length: number, measure: Measure): boolean {
  const text = measure(element);
  if (text.prose <= length || linkedShare(text) >= prose.linkShare) return false;
  return (
    element.matches('p') ||
    [...element.querySelectorAll('p')].some((paragraph) => measure(paragraph).prose > length / 2)
  );
}

/** However short: a paragraph that ends as a sentence does and is not there for its links. */
function isSentence(element: Element, measure: Measure): boolean {
  const text = measure(element);
  if (!element.matches('p') || text.prose < MIN_SENTENCE || linkedShare(text) >= prose.linkShare) return false;
  return /[.!?…。！？]["'”’»」』)]*$/.test(squeeze(element.textContent ?? ''));
}
const MIN_SENTENCE = 30;

const linkedShare = ({ all, linked }: TextMeasure): number => (all === 0 ? 0 : linked / all);

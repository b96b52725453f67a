import { matchesPhrase } from './phrases';
import { linkShare, proseLength } from './prose';
import { type Removal, squeeze, takeOut } from './take-out';

const headings = 'h1, h2, h3, h4, h5, h6';
const prose = { length: 300, linkShare: 0.3 };

/** Takes out sections whose heading says that they are not the article: "Related", "About the author". */
export function dropJunkSections(root: Element, removals: Removal[]): void {
  for (const heading of root.querySelectorAll(`${headings}, p, div, strong`)) {
    if (!root.contains(heading)) continue;
    const text = squeeze(heading.textContent ?? '');
    if (text.length < 3 || text.length > 80 || !isHeadingLike(heading, text) || !matchesPhrase('junkHeadings', text))
      continue;
    if (heading.closest('pre, code, table, blockquote')) continue;
    cutSection(root, heading, text, removals);
  }
}

function isHeadingLike(element: Element, text: string): boolean {
  if (element.matches(headings)) return true;
  if (element.matches('strong')) return false;
  // A paragraph that is one bold run, or a bare line that ends in a colon, is a heading in all but name.
  const only = element.childElementCount === 1 ? element.firstElementChild! : null;
  return (
    (only?.matches('strong, b') && squeeze(only.textContent ?? '') === text) ||
    (element.childElementCount === 0 && element.matches('div, p') && text.length < 40)
  );
}

function cutSection(root: Element, heading: Element, reason: string, removals: Removal[]): void {
  // The heading may stand in a wrapper of its own: what follows it is then the wrapper's siblings.
  let start: Element = heading;
  while (
    start.parentElement &&
    start.parentElement !== root &&
    isFirstText(start) &&
    proseLength(start.parentElement) < prose.length
  )
    start = start.parentElement;
  const level = heading.matches(headings) ? Number(heading.localName[1]) : 7;
  const taken: Element[] = [start];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (isRealProse(next)) break;
    const inner = next.matches(headings) ? next : next.querySelector(headings);
    if (
      inner &&
      Number(inner.localName[1]) <= level &&
      !matchesPhrase('junkHeadings', squeeze(inner.textContent ?? ''))
    )
      break;
    if (next.matches('pre, table, figure') && linkShare(next) < 0.5) break;
    taken.push(next);
  }
  for (const element of taken) takeOut(element, 'drop-junk-sections', reason, removals);
}

function isFirstText(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if ((node.textContent ?? '').trim() !== '') return false;
  return true;
}

/** FAQs and closing paragraphs stand below such headings too: real prose is never cut. */
function isRealProse(element: Element): boolean {
  if (proseLength(element) <= prose.length || linkShare(element) >= prose.linkShare) return false;
  const paragraphs = [...element.querySelectorAll('p')].map((paragraph) => proseLength(paragraph));
  return element.matches('p') || Math.max(0, ...paragraphs) > prose.length / 2;
}

import { proseLength } from './prose';
import { type Removal, takeOut } from './take-out';

/** Never shown as text, and yet needed: the pictures of `noscript`, formulas, styles that later steps read. */
const carriers = new Set(
  'head script style noscript template source track param area rp link meta title base br wbr'.split(' '),
);

/** A hidden part with this share of the page's prose may be the article, hidden until a script has run: not ours to say. */
const MAX_SHARE = 0.15;
/** A closed panel of an accordion, not a hidden hint. */
const MIN_PANEL = 80;

/**
 * Takes out what the live page does not show: hover cards, the mobile twin of a block, closed dialogs. Closed
 * accordions and details stay, and are opened: their text is the page's.
 *
 * @param live elements of the page in document order; `copies` are theirs, at the same places
 */
export function takeRendered(live: ArrayLike<Element>, copies: ArrayLike<Element>, removals: Removal[]): void {
  // Only where there is a layout: not in jsdom.
  if (!('checkVisibility' in Element.prototype)) return;
  const hidden: Element[] = [];
  for (let index = 0; index < live.length; index += 1) {
    const element = live[index]!;
    if (carriers.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    if (isShown(element)) continue;
    hidden.push(copies[index]!);
    index += Element.prototype.getElementsByTagName.call(element, '*').length;
  }
  if (hidden.length === 0) return;
  const closed = closedPanels(hidden[0]!.ownerDocument);
  const limit = proseLength(hidden[0]!.ownerDocument.body) * MAX_SHARE;
  for (const element of hidden) {
    if ((element.textContent ?? '').trim() === '') continue;
    const prose = proseLength(element);
    if (prose >= MIN_PANEL && isPanel(element, closed)) reveal(element);
    else if (prose <= limit) takeOut(element, 'take-rendered', 'hidden', removals);
  }
}

const check = (element: Element, options?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

/** `visibility` can be given back to a descendant, `display` can't. */
function isShown(element: Element): boolean {
  if (!check(element)) return false;
  if (check(element, { visibilityProperty: true })) return true;
  for (const inner of Element.prototype.querySelectorAll.call(element, '*'))
    if (check(inner, { visibilityProperty: true })) return true;
  return false;
}

/** Ids of what buttons would open. */
function closedPanels(document: Document): Set<string> {
  const openers = document.querySelectorAll('[aria-controls][aria-expanded="false"]');
  return new Set([...openers].flatMap((opener) => opener.getAttribute('aria-controls')!.split(/\s+/)));
}

function isPanel(element: Element, closed: Set<string>): boolean {
  const parent = element.parentElement;
  if (parent?.localName === 'details' || element.getAttribute('hidden') === 'until-found') return true;
  if (!closed.has(element.id)) return false;
  return !element.closest('nav, header, footer, aside, dialog, [role="dialog"], [role="menu"]');
}

/** Takes away what would make the extractor skip it as hidden. */
function reveal(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.removeAttribute('style');
}

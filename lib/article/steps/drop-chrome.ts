import { chromeName } from './chrome-names';
import { proseLength } from './prose';
import { type Removal, takeOut } from './take-out';

/** Parts of a page that HTML or ARIA calls something else than the article. */
const chrome =
  'nav, dialog, aside, form, [aria-modal="true"], [role="navigation"], [role="search"], [role="complementary"], ' +
  '[role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [role="toolbar"], ' +
  '[role="tooltip"]';

/** Never chrome, whatever they are called, nor what holds one of the first two. */
const kept = 'html, body, main, article, h1, figure, pre, code, table, blockquote, p, [itemprop~="articleBody"]';

/** A part that holds this share of the page's prose is the article, or in it, whatever it is called. */
const MAX_SHARE = 0.15;

/** Takes out the page around the article before the extractor looks at it. */
export function dropChrome(document: Document, removals: Removal[]): void {
  const { body } = document;
  const limit = proseLength(body) * MAX_SHARE;
  const candidates = new Map<Element, string>();
  for (const element of body.querySelectorAll(chrome))
    candidates.set(element, element.getAttribute('role') ?? element.localName);
  for (const element of body.querySelectorAll('[class], [id]')) {
    const name = chromeName(element);
    if (name && !candidates.has(element)) candidates.set(element, name);
  }
  for (const [element, reason] of candidates) {
    if (!element.isConnected || mustStay(element) || proseLength(element) > limit) continue;
    takeOut(element, 'drop-chrome', reason, removals);
  }
}

function mustStay(element: Element): boolean {
  return (
    element.matches(kept) ||
    element.querySelector('h1, [itemprop~="articleBody"]') !== null ||
    element.closest('pre, code, table, blockquote, figure') !== null
  );
}

import { type Removal, squeeze, takeOut } from '../steps/take-out';
import { isHidden } from './read-runs';
import { named, type Weighed } from './weigh-runs';

const mark = 'data-left-out';
const unread = 'script, style, noscript, template, link, button, select, input, textarea, header nav';
const worded = 'p, li, h2, h3, h4, blockquote, dd';
const MIN_REPEAT = 40;

/** A copy of a box of the page, for when the extractor took too little: it takes the page apart meanwhile. */
export function copyMainBox(box: Element, { leftOut, spans }: Weighed): Element {
  const wordless = [...box.querySelectorAll(named)].filter((element) => !spans.has(element));
  const marked = [...leftOut, ...wordless];
  for (const element of marked) element.setAttribute(mark, '');
  const copy = box.ownerDocument.createElement('div');
  copy.append(...(box.cloneNode(true) as Element).childNodes);
  for (const element of marked) element.removeAttribute(mark);
  return copy;
}

/** Makes such a copy what the extractor would have given: the article and nothing beside it. */
export function tidyMainBox(copy: Element, removals: Removal[]): void {
  for (const element of copy.querySelectorAll(`[${mark}]`))
    if (copy.contains(element)) takeOut(element, 'take-body', 'beside the article', removals);
  for (const element of copy.querySelectorAll(unread)) element.remove();
  for (const element of copy.querySelectorAll('[hidden], [aria-hidden], [style]'))
    if (isHidden(element)) element.remove();
  // The page's title is kept apart, so the headings in the text begin one lower.
  for (const heading of copy.querySelectorAll('h1')) rename(heading, 'h2');
  dropRepeats(copy, removals);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Carousels, and pages made for two screens, say things twice: the second time goes. */
function dropRepeats(root: Element, removals: Removal[]): void {
  const seen = new Set<string>();
  for (const element of root.querySelectorAll(worded)) {
    if (element.querySelector(worded)) continue;
    const text = squeeze(element.textContent ?? '');
    if (text.length < MIN_REPEAT || element.closest('pre, table')) continue;
    if (seen.has(text)) takeOut(element, 'take-body', 'repeat', removals);
    seen.add(text);
  }
}

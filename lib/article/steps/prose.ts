import { squeeze } from './take-out';

const notProse = 'a, script, style, noscript, select, button, option, template';

/** Characters of an element's text that stand outside links, scripts and styles: how much of it is written to be read. */
export function proseLength(element: Element): number {
  let length = textLength(element);
  for (const other of element.querySelectorAll(notProse))
    if (!other.parentElement?.closest(notProse)) length -= textLength(other);
  return Math.max(0, length);
}

// Folded: the indentation of a page's source can be longer than its article.
const textLength = (element: Element): number => squeeze(element.textContent ?? '').length;

/** Share of an element's text that stands inside links, 0 to 1. */
export function linkShare(element: Element): number {
  const all = (element.textContent ?? '').trim().length;
  if (all === 0) return 0;
  let inLinks = 0;
  for (const link of element.querySelectorAll('a')) inLinks += (link.textContent ?? '').trim().length;
  return Math.min(1, inLinks / all);
}

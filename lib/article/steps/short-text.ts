import { squeeze } from './take-out';

const MAX_NODES = 2000;

/**
 * An element's text when it is at most this long, else null. Stops looking as soon as that is known: asked of every
 * caption's box, a page of 10,000 captions in one box would otherwise be read 10,000 times.
 */
export function shortText(element: Element, limit: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 5); // Elements and text.
  let text = '';
  for (let count = 0; walker.nextNode(); count += 1) {
    if (count > MAX_NODES) return null;
    if (walker.currentNode.nodeType !== 3) continue;
    text += (walker.currentNode as Text).data;
    if (text.length > limit && squeeze(text).length > limit) return null;
  }
  return squeeze(text);
}

import { squeeze } from './take-out';

const MAX_NODES = 2000;

/**
 * An element's text when it is at most this long, else null. Stops looking as soon as that is known: asked of every
 * caption's box, a page of 10,000 captions in one box would otherwise be read 10,000 times.
 */
export function shortText(element: Element, limit: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 5); // Elements and text.
  let text = '';
  /** No fewer characters are left of the text when its blanks are squeezed. */
  let least = 0;
  for (let count = 0; walker.nextNode(); count += 1) {
    if (count > MAX_NODES) return null;
    if (walker.currentNode.nodeType !== 3) continue;
    const { data } = walker.currentNode as Text;
    text += data;
    least += squeeze(data).length;
    if (least > limit) return null;
  }
  const squeezed = squeeze(text);
  return squeezed.length > limit ? null : squeezed;
}

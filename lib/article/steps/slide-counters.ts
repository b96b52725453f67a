import { type Removal, takeOut } from './take-out';

const counter = /^\s*(\d{1,3})\s*(?:\/|of|von|de|sur|di|van)\s*(\d{1,3})\s*$/i;
const MAX_COUNTERS = 200;
const MAX_LEVELS = 5;

/**
 * "1 / 4" in a box of four pictures: how far a slideshow has come. A score has no such pictures around it. Only in the
 * body that was taken, since Readability takes a box of pictures without any other word for no part of the text.
 */
export function dropSlideCounters(root: Element, removals: Removal[]): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4); // Text.
  const found: { words: Element; slides: number }[] = [];
  while (walker.nextNode() && found.length < MAX_COUNTERS) {
    const { data, parentElement } = walker.currentNode as Text;
    const count = data.length < 20 ? counter.exec(data) : null;
    const slides = Number(count?.[2]);
    if (count && slides > 1 && Number(count[1]) <= slides && parentElement?.childNodes.length === 1)
      found.push({ words: parentElement, slides });
  }
  for (const { words, slides } of found) {
    let box = words.parentElement;
    for (let level = 0; box && level < MAX_LEVELS; level += 1, box = box === root ? null : box.parentElement) {
      const pictures = box.querySelectorAll('img').length;
      if (pictures < slides) continue;
      if (pictures === slides) takeOut(words, 'slide-counters', 'counter', removals);
      break;
    }
  }
}

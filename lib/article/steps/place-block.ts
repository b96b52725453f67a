/** Boxes that mean nothing once all they hold is one block. */
const boxes = 'div, p, span, center, section, figure, a, font, strong, b, em, i, aside';
const inline = 'p, span, a, font, strong, b, em, i, u, small, h1, h2, h3, h4, h5, h6, label, button, code';

/**
 * Puts a block where an element stood: in the place of the boxes that held nothing else, and out of paragraphs and
 * links, which can't hold a block. What sets the block apart from its box also keeps it from being judged by the
 * box's class, as Readability does.
 */
export function placeBlock(old: Element, block: Element): void {
  let place = old;
  while (isBox(place.parentElement) && isAlone(place)) place = place.parentElement;
  // What draws a post or a player stands beside it. It may be of use yet: some scripts hold a frame.
  const scripts = place === old ? [] : [...place.querySelectorAll('script')].filter((script) => !old.contains(script));
  let outside: Element | null = null;
  for (let parent = place.parentElement; isInline(parent); parent = parent.parentElement) outside = parent;
  if (!outside) return place.replaceWith(block, ...scripts);
  if (hasTextBefore(outside, place)) outside.after(block, ...scripts);
  else outside.before(block, ...scripts);
  if (place !== block) place.remove();
}

// The outermost box may be all that holds the part that is read.
const isBox = (element: Element | null): element is Element =>
  element?.matches(boxes) === true && element.parentElement?.localName !== 'body';
const isInline = (element: Element | null): element is Element => element?.matches(inline) ?? false;

/** By siblings: counting a parent's children anew after every change is quadratic in a box of 60,000 figures. */
function isAlone(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) if (!isNothing(node)) return false;
  for (let node = element.nextSibling; node; node = node.nextSibling) if (!isNothing(node)) return false;
  return true;
}

const isNothing = (node: Node): boolean =>
  node.nodeType === 8 ||
  node.nodeName === 'SCRIPT' ||
  node.nodeName === 'STYLE' ||
  (node.nodeType === 3 && (node as Text).data.trim() === '');

function hasTextBefore(outside: Element, place: Element): boolean {
  for (let node: Node = place; node !== outside; node = node.parentNode!)
    for (let before = node.previousSibling; before; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '' || before.nodeName === 'IMG') return true;
  return false;
}

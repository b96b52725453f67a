/** A block that a step took out of the page, and why. */
export interface Removal {
  /** The step's file. */
  step: string;
  /** What gave it away: the class name, the role or the kind of phrase. */
  reason: string;
  text: string;
  /** The block itself, no longer in the page. */
  element: Element;
}

// Boxes with more than this in them are not looked through: a list of 100,000 lines would be read 100,000 times.
const MAX_NEIGHBOURS = 20;

/** Takes an element out and notes it. Boxes that are left with nothing go with it. */
export function takeOut(element: Element, step: string, reason: string, removals: Removal[]): void {
  const text = squeeze(element.textContent ?? '');
  if (text !== '') removals.push({ step, reason, text, element });
  let gone = element;
  while (gone.parentElement?.parentElement && isBare(gone.parentElement)) gone = gone.parentElement;
  const { previousSibling, nextSibling } = gone;
  gone.remove();
  // Else the blanks between lines that are gone pile up.
  if (isBlank(previousSibling) && isBlank(nextSibling)) nextSibling.remove();
  if (gone !== element) element.remove();
}

/** Whether a box holds one element and nothing else. Counting its children would read all of them for each that goes. */
function isBare(box: Element): boolean {
  if (box.matches('body, main, article') || box.firstElementChild !== box.lastElementChild) return false;
  let seen = 0;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    seen += 1;
    if (seen > MAX_NEIGHBOURS || (node.nodeType === 3 && !isBlank(node))) return false;
  }
  return true;
}

function isBlank(node: Node | null): node is Text {
  return node?.nodeType === 3 && (node as Text).data.trim() === '';
}

/** Most texts have no blanks to fold, and to look for some is a fraction of writing each of a text's blanks anew. */
export const squeeze = (text: string): string => (foldable.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
const foldable = /\s\s|[^\S ]/;

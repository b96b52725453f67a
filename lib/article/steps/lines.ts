import { squeeze } from './take-out';

const blockNames =
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );
const blockSet = new Set(blockNames);
export const blocks = blockNames.join(', ');
const isBlock = (node: Node | null): boolean => blockSet.has((node as Element | null)?.localName ?? '');
/** Nothing is tidied in here: code, tables and quotations are the article's own, whatever they say. */
export const untouchable = 'pre, code, table, blockquote, figure, math';
const untouchableNames = new Set(untouchable.split(', '));
const listNames = new Set(['ul', 'ol', 'dl']);

export interface Line {
  element: Element;
  text: string;
  isListed: boolean;
}

/**
 * The blocks of an article that hold text and no further block, in reading order, and what stands alone between blocks
 * without being one: `<time>` below the last paragraph.
 */
export function linesOf(root: Element): Line[] {
  const all = [...root.querySelectorAll('*')];
  const boxes = new Set<Element | null>([root]);
  for (const element of all)
    if (isBlock(element))
      for (let box = element.parentElement; box && !boxes.has(box); box = box.parentElement) boxes.add(box);
  // What stands around each is handed down: asked of each line, it was 45 s on a page 400 boxes deep.
  const kept = new Set<Element | null>();
  const listed = new Set<Element | null>();
  const lines: Line[] = [];
  for (const element of all) {
    const { localName, parentElement } = element;
    if (kept.has(parentElement) || untouchableNames.has(localName)) kept.add(element);
    if (listed.has(parentElement) || listNames.has(localName)) listed.add(element);
    if (kept.has(element) || boxes.has(element) || !boxes.has(parentElement)) continue;
    if (!isBlock(element) && !standsAlone(element)) continue;
    const text = squeeze(element.textContent ?? '');
    if (text !== '') lines.push({ element, text, isListed: listed.has(element) });
  }
  return lines;
}

function standsAlone(element: Element): boolean {
  const neighbours = [neighbour(element, 'previousSibling'), neighbour(element, 'nextSibling')];
  return neighbours.every((node) => node === null || isBlock(node));
}

function neighbour(element: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let node = element[side];
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && (node as Text).data.trim() === ''))) node = node[side];
  return node;
}

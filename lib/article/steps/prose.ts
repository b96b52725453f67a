/** How much text an element holds, in characters, runs of white space counted as one. */
export interface TextMeasure {
  /** Everything. */
  all: number;
  /** What stands outside links, scripts and form controls: written to be read. */
  prose: number;
  /** What stands inside links. */
  linked: number;
}

const unread = new Set(['script', 'style', 'noscript', 'select', 'button', 'option', 'template']);
const nothing: TextMeasure = { all: 0, prose: 0, linked: 0 };

/**
 * Measures an element and everything in it in one pass. Asked one by one, the boxes of a page that stand in each other
 * read the same text once for every level.
 */
export function measureText(root: Element): (element: Element) => TextMeasure {
  const measures = new Map<Element, TextMeasure>();
  const open: { element: Element; measure: TextMeasure; isUnread: boolean; isLinked: boolean }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    while (open.length > 0 && open.at(-1)!.element !== node.parentNode) close();
    const parent = open.at(-1);
    if (node.nodeType === 1) {
      const element = node as Element;
      const measure = { all: 0, prose: 0, linked: 0 };
      measures.set(element, measure);
      open.push({
        element,
        measure,
        isUnread: (parent?.isUnread ?? false) || unread.has(element.localName),
        isLinked: (parent?.isLinked ?? false) || element.localName === 'a',
      });
    } else if (parent) {
      const length = foldedLength((node as Text).data);
      parent.measure.all += length;
      if (parent.isLinked) parent.measure.linked += length;
      else if (!parent.isUnread) parent.measure.prose += length;
    }
  }
  while (open.length > 0) close();
  return (element) => measures.get(element) ?? nothing;

  function close(): void {
    const { measure } = open.pop()!;
    const parent = open.at(-1)?.measure;
    if (!parent) return;
    parent.all += measure.all;
    parent.prose += measure.prose;
    parent.linked += measure.linked;
  }
}

/** The indentation of a page's source can be longer than its article. */
function foldedLength(text: string): number {
  return /\S/.test(text) ? text.replace(/\s{2,}/g, ' ').length : 0;
}

/**
 * What `measureText` calls prose, of one element: nothing is kept for those in it, and links are not walked through.
 * Above the limit it stops counting.
 */
export function proseLength(root: Element, limit = Number.POSITIVE_INFINITY): number {
  if (root.localName === 'a' || unread.has(root.localName)) return 0;
  let length = 0;
  let node: Node = root;
  for (;;) {
    const { nodeType } = node;
    let first: Node | null = null;
    if (nodeType === 3) length += foldedLength((node as Text).data);
    else if (nodeType === 1) {
      const { localName } = node as Element;
      if (localName !== 'a' && !unread.has(localName)) first = node.firstChild;
    }
    if (first) {
      node = first;
      continue;
    }
    let next = node === root ? null : node.nextSibling;
    while (!next && node !== root) {
      node = node.parentNode!;
      next = node === root ? null : node.nextSibling;
    }
    if (!next || length > limit) return length;
    node = next;
  }
}

/** Most elements have less text of any kind, which is one question in place of a walk. */
export function hasMoreProse(root: Element, limit: number): boolean {
  return (root.textContent ?? '').length > limit && proseLength(root, limit) > limit;
}

/** Everything that an element holds, for when nothing is asked of what is in it. */
export function wholeLength(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  let length = 0;
  while (walker.nextNode()) length += foldedLength((walker.currentNode as Text).data);
  return length;
}

/** Share of an element's text that stands inside links, 0 to 1. */
export function linkShare(element: Element): number {
  // Most lines have no link; nothing else of them needs to be read.
  if (element.localName !== 'a' && element.getElementsByTagName('a').length === 0) return 0;
  const { all, linked } = measureText(element)(element);
  return all === 0 ? 0 : linked / all;
}

import { countWords } from './reading-time';

/** How many words of the page are selected. */
export function countSelectedWords(page: Document): number {
  return countWords(Document.prototype.getSelection.call(page)?.toString() ?? '');
}

/** What a selected part is nothing without: a row without its table, a line without its code. */
const context = new Set('pre table thead tbody tr ul ol dl blockquote figure'.split(' '));

/** A copy of what is selected on the page, in a box of the given document. Null when nothing is. */
export function takeSelection(page: Document, document: Document): Element | null {
  const selection = Document.prototype.getSelection.call(page);
  if (!selection || selection.isCollapsed) return null;
  const box = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    let part: Node = document.importNode(range.cloneContents(), true);
    for (let node: Node | null = range.commonAncestorContainer; node; node = node.parentNode) {
      if (node.nodeType !== 1 || !context.has((node as Element).localName)) continue;
      const around = document.importNode(node, false);
      around.appendChild(part);
      part = around;
    }
    box.append(part);
  }
  return box;
}

import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element {
  return node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName));
}

export function findElements(tree: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element !== tree && tagNames.includes(element.tagName)) found.push(element);
  });
  return found;
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const seenWithoutWords = ['img', 'hr'];
const marksOfOurOwn = ['dataFootnote', 'dataTex'];

/** True when a reader sees something: words, a picture, a formula, a reference to a footnote. */
export function isVisible(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (isElement(node, ...seenWithoutWords)) return true;
  if (isElement(node) && marksOfOurOwn.some((name) => property(node, name) !== '')) return true;
  return 'children' in node && node.children.some(isVisible);
}

/** A copy that lacks these elements, at any depth. */
export function without(element: Element, left: readonly Element[]): Element {
  const children = element.children
    .filter((child) => !(isElement(child) && left.includes(child)))
    .map((child) => (isElement(child) ? without(child, left) : child));
  return { ...element, children };
}

export function property(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

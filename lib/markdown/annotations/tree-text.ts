import type { Nodes, Root, Text } from 'hast';
import { readText } from '../../article/article-text';

/** text[start, start + length) is node.value[nodeStart, nodeStart + length). */
interface TreeSegment {
  node: Text;
  nodeStart: number;
  start: number;
  length: number;
}

/**
 * The text of the tree as a reader sees it, which the places of highlights count in. readText asks of a document's
 * nodes what toNode gives, so that there is one reading of an article and not two that differ.
 */
export function readTree(tree: Root): { text: string; segments: TreeSegment[] } {
  const { text, segments } = readText(toNode({ ...tree, type: 'element', tagName: 'div', properties: {} } as Nodes));
  return { text, segments: segments.map(({ node, ...rest }) => ({ ...rest, node: sourceOf(node) })) };
}

const source = Symbol('source');

function toNode(node: Nodes): Element {
  if (node.type === 'text') return { nodeType: 3, data: node.value, [source]: node } as unknown as Element;
  if (node.type !== 'element') return { nodeType: 8 } as unknown as Element;
  return { nodeType: 1, tagName: node.tagName, childNodes: node.children.map(toNode) } as unknown as Element;
}

function sourceOf(node: object): Text {
  return (node as { [source]: Text })[source];
}

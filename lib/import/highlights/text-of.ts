import type { Nodes } from 'mdast';
import { withEscaped } from '../text/markdown-to-html';

/** The words of a part of a note, as its text shows them. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return withEscaped(node.value, node.type !== 'text');
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

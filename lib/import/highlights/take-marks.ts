import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { withEquals } from '../text/markdown-to-html';
import { textOf } from './text-of';

/** Where a highlight begins or ends: `==` within a text, or a whole node. */
interface Sign {
  /** Of the signs within a text, their place in it. */
  at: { node: Text; index: number } | null;
  /** How much of the block's text stands before it. */
  before: number;
  kind: 'open' | 'close' | 'either';
}

/**
 * The passages of a note's text that stand between `==` and `==`, or in `<mark>`, block by block. Their signs go, the
 * words stay.
 */
export function takeMarks(tree: Root): string[] {
  const quotes: string[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    quotes.push(...takeFrom(block as Nodes));
  });
  return quotes;
}

function takeFrom(block: Nodes): string[] {
  const signs: Sign[] = [];
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text') {
      let from = 0;
      for (const { index } of node.value.matchAll(/==/g)) {
        text += node.value.slice(from, index);
        signs.push({ at: { node, index }, before: text.length, kind: 'either' });
        from = index + 2;
      }
      text += node.value.slice(from);
    } else if (node.type === 'html' && /^<\/?mark>$/.test(node.value)) {
      signs.push({ at: null, before: text.length, kind: node.value === '<mark>' ? 'open' : 'close' });
    } else if (!('children' in node)) text += textOf(node);
  });

  const quotes: string[] = [];
  const used: Sign[] = [];
  for (let index = 0; index + 1 < signs.length; index += 1) {
    const [open, close] = [signs[index]!, signs[index + 1]!];
    const quote = text.slice(open.before, close.before);
    const isPair = open.at ? close.kind === 'either' : open.kind === 'open' && close.kind === 'close';
    if (!isPair || quote === '' || quote.trim() !== quote) continue;
    quotes.push(withEquals(quote, false));
    used.push(open, close);
    index += 1;
  }
  // From the last on, so that the places of the others stay right. Tags have no words, and go when the text is made safe.
  for (const { at } of used.toReversed()) {
    if (at) at.node.value = at.node.value.slice(0, at.index) + at.node.value.slice(at.index + 2);
  }
  return quotes;
}

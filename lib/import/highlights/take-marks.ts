import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { withEscaped } from '../text/markdown-to-html';
import { textOf } from './text-of';

/** Where a highlight begins or ends: `==` within a text, or a whole node. */
interface Sign {
  /** Of the signs within a text, their place in it. */
  at: { node: Text; index: number } | null;
  /** How much of the block's text stands before it. */
  before: number;
  kind: 'open' | 'close' | 'either';
}

interface Mark {
  /** In the whole text. */
  start: number;
  end: number;
  quote: string;
}

export interface MarkedText {
  /** Of all blocks, parted by a line break each; any other white space is one blank. */
  text: string;
  /** In the order of the text. */
  marks: Mark[];
}

/** Stands for what a reader sees between two texts and nobody can mark. */
const somethingElse = '\uFFFC';

/**
 * The passages of a note's text that stand between `==` and `==`, or in `<mark>`, block by block. Their signs go, the
 * words stay. Of a note that Offprint wrote, only the signs that it was written with: others are the page's own.
 */
export function takeMarks(tree: Root, only: 'equals' | 'tags' | null = null): MarkedText {
  const marked: MarkedText = { text: '', marks: [] };
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') takeFrom(node, only, marked);
    else if (node.type === 'code') addBlock(marked, textOf(node));
    else if (node.type === 'html') addBlock(marked, somethingElse);
    else return undefined;
    return SKIP;
  });
  return marked;
}

function takeFrom(block: Nodes, only: 'equals' | 'tags' | null, marked: MarkedText): void {
  const signs: Sign[] = [];
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text') {
      let from = 0;
      for (const { index } of only === 'tags' ? [] : node.value.matchAll(/==/g)) {
        text += node.value.slice(from, index);
        signs.push({ at: { node, index }, before: text.length, kind: 'either' });
        from = index + 2;
      }
      text += node.value.slice(from);
    } else if (only !== 'equals' && node.type === 'html' && /^<\/?mark>$/.test(node.value)) {
      signs.push({ at: null, before: text.length, kind: node.value === '<mark>' ? 'open' : 'close' });
    } else if (!('children' in node)) text += textOf(node);
  });

  const pairs: { open: Sign; close: Sign; quote: string }[] = [];
  for (let index = 0; index + 1 < signs.length; index += 1) {
    const [open, close] = [signs[index]!, signs[index + 1]!];
    const quote = text.slice(open.before, close.before);
    const isPair = open.at ? close.kind === 'either' : open.kind === 'open' && close.kind === 'close';
    if (!isPair || quote === '' || quote.trim() !== quote) continue;
    pairs.push({ open, close, quote });
    index += 1;
  }

  const ranges: [start: number, end: number][] = [];
  let words = '';
  let done = 0;
  for (const { open, close, quote } of pairs) {
    words += words === '' ? squeeze(text.slice(done, open.before)).trimStart() : squeeze(text.slice(done, open.before));
    ranges.push([words.length, words.length + squeeze(quote).length]);
    words += squeeze(quote);
    done = close.before;
  }
  const offset = addBlock(marked, words + squeeze(text.slice(done)));
  for (const [index, [start, end]] of ranges.entries()) {
    marked.marks.push({ start: offset + start, end: offset + end, quote: withEscaped(pairs[index]!.quote, false) });
  }
  // Tags have no words, and go when the text is made safe.
  const used = new Map<Text, number[]>();
  for (const { at } of pairs.flatMap(({ open, close }) => [open, close])) {
    if (at) (used.get(at.node) ?? used.set(at.node, []).get(at.node)!).push(at.index);
  }
  for (const [node, indexes] of used) {
    const starts = [0, ...indexes.map((index) => index + 2)];
    node.value = starts.map((start, index) => node.value.slice(start, indexes[index])).join('');
  }
}

/** Where its text begins in the whole. */
function addBlock(marked: MarkedText, text: string): number {
  const words = squeeze(text).trim();
  if (words !== '' && marked.text !== '') marked.text += '\n';
  const start = marked.text.length;
  marked.text += words;
  return start;
}

function squeeze(text: string): string {
  return withEscaped(text, false).replaceAll(/\s+/g, ' ');
}

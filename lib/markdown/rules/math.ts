import type { Literal } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { Options } from 'mdast-util-to-markdown';
import { property } from '../html-tree';

interface InlineMath extends Literal {
  type: 'inlineMath';
  isBlock: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

/** A formula that read-formulas.ts has put into TeX. */
export const math: Handle = (_state, element) => {
  const value = property(element, 'dataTex');
  return value === '' ? undefined : { type: 'inlineMath', value, isBlock: property(element, 'display') === 'block' };
};

export const mathToMarkdown: Options = {
  handlers: {
    inlineMath: (node: InlineMath, _parent, state) => {
      const value = state.stack.includes('tableCell') ? withoutPipes(node.value) : node.value;
      // On one line: it may stand in a paragraph, and Obsidian and GitHub show it as a block all the same.
      return node.isBlock ? `$$${value}$$` : `$${value}$`;
    },
  },
};

/** A pipe would end the cell, and TeX reads `\|` as another sign. */
function withoutPipes(tex: string): string {
  return tex
    .replaceAll(String.raw`\|`, String.raw`\Vert `)
    .replaceAll('|', String.raw`\vert `)
    .trim();
}

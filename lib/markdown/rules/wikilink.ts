import type { Literal } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { Options } from 'mdast-util-to-markdown';
import { property, textOf } from '../html-tree';

/**
 * By its name the converters know that it belongs inside a paragraph, as in highlight.ts. The value is the note that it
 * leads to.
 */
interface Wikilink extends Literal {
  type: 'mdxTextExpression';
  words: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mdxTextExpression: Wikilink;
  }
  interface RootContentMap {
    mdxTextExpression: Wikilink;
  }
}

/** A span of ours, from link-entities.ts; any other is what it holds. Words that are marked in part are left plain. */
export const wikilink: Handle = (state, element) => {
  const value = property(element, 'dataNote');
  if (value === '' || element.children.some(({ type }) => type !== 'text')) return state.all(element);
  return { type: 'mdxTextExpression', value, words: textOf(element) };
};

export const wikilinkToMarkdown: Options = {
  handlers: {
    mdxTextExpression: (node: Wikilink, _parent, state) => {
      // A bare pipe would end the cell.
      const pipe = state.stack.includes('tableCell') ? String.raw`\|` : '|';
      return node.words === node.value ? `[[${node.value}]]` : `[[${node.value}${pipe}${node.words}]]`;
    },
  },
};

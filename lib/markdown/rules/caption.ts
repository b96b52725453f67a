import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { visit } from 'unist-util-visit';

/** A caption is a paragraph in italics below what it belongs to; Markdown has no other place for it. */
export function captionOf(state: State, caption: Element): (BlockContent | DefinitionContent)[] {
  return state.toFlow(state.all(caption)).map((block) => (block.type === 'paragraph' ? inItalics(block) : block));
}

function inItalics(paragraph: Paragraph): Paragraph {
  // Italics inside italics would end them.
  visit(paragraph, 'emphasis', (inner, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, ...inner.children);
    return index;
  });
  return { ...paragraph, children: [{ type: 'emphasis', children: paragraph.children }] };
}

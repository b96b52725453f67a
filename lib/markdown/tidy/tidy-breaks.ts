import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Two line breaks in a row mean a new paragraph, as pages of the nineties wrote it; a heading has one line. */
export function tidyBreaks(tree: Nodes): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      visit(node, 'break', (_break, at, around) => {
        if (around && at !== undefined) around.children[at] = { type: 'text', value: ' ' };
      });
    }
    if (node.type !== 'paragraph' || parent === undefined || index === undefined) return;
    const paragraphs = split(node);
    if (paragraphs.length === 1) return;
    parent.children.splice(index, 1, ...paragraphs);
    if (parent.type === 'listItem' && paragraphs.length > 1) parent.spread = true;
    return index + paragraphs.length;
  });
}

function split(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks: PhrasingContent[] = [];
  for (const child of paragraph.children) {
    if (child.type === 'break' || (breaks.length > 0 && child.type === 'text' && child.value.trim() === '')) {
      breaks.push(child);
      continue;
    }
    if (breaks.filter(({ type }) => type === 'break').length > 1) parts.push([]);
    else parts.at(-1)?.push(...breaks);
    breaks = [];
    parts.at(-1)?.push(child);
  }
  return parts.filter((children) => children.length > 0).map((children) => ({ type: 'paragraph', children }));
}

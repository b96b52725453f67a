import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';

/** A cell of a Markdown table is one line: what stood on lines of its own is parted by `<br>`. */
export const cell: Handle = (state, element) => {
  const tableCell = defaultHandlers.td(state, element);
  const lines = state.toFlow(tableCell.children).flatMap(linesOf);
  tableCell.children = lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line]));
  return tableCell;
};

function linesOf(block: RootContent | BlockContent | DefinitionContent): PhrasingContent[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return block.children.flatMap(linesOf);
    case 'code':
      return block.value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((value) => [{ type: 'inlineCode', value }]);
    default:
      // A rule or a comment has no words.
      return [];
  }
}

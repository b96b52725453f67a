import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Nodes } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { escapes } from './escapes';
import { headingToMarkdown } from './rules/heading';
import { highlightToMarkdown } from './rules/highlight';
import { mathToMarkdown } from './rules/math';
import { wikilinkToMarkdown } from './rules/wikilink';

/** Markdown as we write it. */
export function writeMarkdown(tree: Nodes): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    extensions: [
      // All cells count as three wide: the least that gives the `---` that Obsidian asks for. Padded to the widest cell,
      // one changed cell would change every line.
      gfmTableToMarkdown({ stringLength: () => 3 }),
      gfmStrikethroughToMarkdown(),
      gfmTaskListItemToMarkdown(),
      gfmFootnoteToMarkdown(),
      mathToMarkdown,
      highlightToMarkdown,
      wikilinkToMarkdown,
      headingToMarkdown,
      // The autolink extension of GFM is left out: it writes every bare address as `https\://`.
      escapes,
    ],
  });
}

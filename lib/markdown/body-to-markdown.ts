import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';
import { escapes } from './escapes';
import { mathToMarkdown } from './rules/math';
import { rules } from './rules/rules';
import { markFootnotes } from './tidy/mark-footnotes';
import { readFormulas } from './tidy/read-formulas';
import { tidyBreaks } from './tidy/tidy-breaks';
import { tidyInline } from './tidy/tidy-inline';

/** The article's safe HTML as Markdown, ending with one line break; empty for an empty article. */
export function bodyToMarkdown(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  readFormulas(tree);
  markFootnotes(tree);
  tidyInline(tree);

  const markdown = toMdast(tree, { handlers: rules, quotes: ['“”', '‘’'] });
  tidyBreaks(markdown);

  return toMarkdown(markdown, {
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
      // The autolink extension of GFM is left out: it writes every bare address as `https\://`.
      escapes,
    ],
  });
}

import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** HTML as it stands in the Markdown comes through as it is: whoever shows it or keeps it makes it safe. */
export function markdownToHtml(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const html = toHast(tree, { allowDangerousHtml: true });
  dropFilePictures(html);
  return toHtml(html, { allowDangerousHtml: true });
}

/** A picture in a file beside the note: against the page's address it would name another one. */
function dropFilePictures(tree: Nodes): void {
  visit(tree, 'element', (node, index, parent) => {
    const isFile = node.tagName === 'img' && !/^(?:https?|data):/i.test(String(node.properties['src'] ?? ''));
    if (!isFile || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

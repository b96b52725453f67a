import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import type { Element, Nodes, Parents } from 'hast';
import { visit } from 'unist-util-visit';

/** HTML as it stands in the Markdown comes through as it is: whoever shows it or keeps it makes it safe. */
export async function markdownToHtml(
  markdown: string,
  /** The address of a picture in a file beside the note; null: it is left out. */
  findPicture: (written: string) => Promise<string | null> = async () => null,
): Promise<string> {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const html = toHast(tree, { allowDangerousHtml: true });
  await placeFilePictures(html, findPicture);
  return toHtml(html, { allowDangerousHtml: true });
}

/** A picture in a file beside the note: against the page's address its path would name another one. */
async function placeFilePictures(tree: Nodes, findPicture: (written: string) => Promise<string | null>): Promise<void> {
  const found: { node: Element; parent: Parents }[] = [];
  visit(tree, 'element', (node, index, parent) => {
    const isFile = node.tagName === 'img' && !/^(?:https?|data):/i.test(String(node.properties['src'] ?? ''));
    if (isFile && index !== undefined && parent) found.push({ node, parent });
  });
  for (const { node, parent } of found) {
    const address = await findPicture(String(node.properties['src'] ?? ''));
    if (address !== null) node.properties['src'] = address;
    else parent.children.splice(parent.children.indexOf(node), 1);
  }
}

import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import type { Element, Nodes, Parents } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A sign that is no character of any text stands for `\=` meanwhile: the parser takes the backslash away, and `==` would
 * look like the signs of a highlight.
 */
const escapedEquals = '\uFDD0';

interface ParsedMarkdown {
  tree: Root;
  /** What the places in the tree are places of. */
  source: string;
}

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const source = markdown
    .replaceAll(escapedEquals, '')
    .replaceAll(/\\[\\=]/g, (pair) => (pair === '\\=' ? escapedEquals : pair));
  return { tree: fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), source };
}

/** Once the signs of highlights are read. `isWritten`: as it stood in the file. */
export function withEquals(text: string, isWritten: boolean): string {
  return text.replaceAll(escapedEquals, isWritten ? '\\=' : '=');
}

/** HTML as it stands in the Markdown comes through as it is: whoever shows it or keeps it makes it safe. */
export async function markdownToHtml(
  tree: Root,
  /** The address of a picture in a file beside the note; null: it is left out. */
  findPicture: (written: string) => Promise<string | null> = async () => null,
): Promise<string> {
  visit(tree, (node) => {
    if ('value' in node) node.value = withEquals(node.value, node.type !== 'text');
    if ('url' in node) node.url = withEquals(node.url, false);
    if ('alt' in node && node.alt) node.alt = withEquals(node.alt, false);
  });
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

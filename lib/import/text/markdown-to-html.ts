import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import type { Element, Nodes, Parents } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Signs that are no character of any text stand for `\=` and `\[` meanwhile: the parser takes the backslash away, and
 * `==` would look like the signs of a highlight, `[[` like those of a link to a note.
 */
const standIns: Record<string, string> = { '=': '\uFDD0', '[': '\uFDD1' };
const standIn = /[\uFDD0\uFDD1]/g;

interface ParsedMarkdown {
  tree: Root;
  /** What the places in the tree are places of. */
  source: string;
}

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const source = markdown.replaceAll(standIn, '').replaceAll(/\\[\\=[]/g, (pair) => standIns[pair.slice(1)] ?? pair);
  return { tree: fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), source };
}

/** Once the signs are read. `isWritten`: as it stood in the file. */
export function withEscaped(text: string, isWritten: boolean): string {
  return text.replaceAll(standIn, (sign) => (isWritten ? '\\' : '') + (sign === standIns['='] ? '=' : '['));
}

/** HTML as it stands in the Markdown comes through as it is: whoever shows it or keeps it makes it safe. */
export async function markdownToHtml(
  tree: Root,
  /** The address of a picture in a file beside the note; null: it is left out. */
  findPicture: (written: string) => Promise<string | null> = async () => null,
): Promise<string> {
  visit(tree, (node) => {
    if ('value' in node) node.value = withEscaped(node.value, node.type !== 'text');
    if ('url' in node) node.url = withEscaped(node.url, false);
    if ('alt' in node && node.alt) node.alt = withEscaped(node.alt, false);
    if ('title' in node && node.title) node.title = withEscaped(node.title, false);
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

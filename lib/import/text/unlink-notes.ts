import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[[Huawei]]`, `[[Huawei|the company]]`. One that shows a file, `![[board.png]]`, is none. */
const noteLink = /(?<!!)\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/g;

/** A link to another note leads nowhere in a library: its words stay. */
export function unlinkNotes(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(noteLink, (_whole, note: string, words?: string) => words ?? note);
  });
}

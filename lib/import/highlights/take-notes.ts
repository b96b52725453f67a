import type { Blockquote, Root, RootContent } from 'mdast';
import { withEscaped } from '../text/markdown-to-html';
import { textOf } from './text-of';

/** What is quoted, and what was written under it. */
export interface QuoteWithNote {
  quote: string;
  note: string;
}

interface Notes {
  /** What was written on the article as a whole. */
  note: string;
  quotes: QuoteWithNote[];
}

/** Written with two blanks it is the page's own: lib/markdown/write-markdown.ts. */
const ownHeading = '## Notes';

/**
 * What Offprint writes below a text that has notes (lib/markdown/annotations/notes-section.ts): it is taken out of the
 * tree. A note may have a heading of that name too, so the first is its beginning.
 */
export function takeNotes(tree: Root, source: string): Notes {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && source.slice(...placeOf([node])) === ownHeading,
  );
  const notes: Notes = { note: '', quotes: [] };
  if (start < 0) return notes;
  const inside = tree.children.slice(start + 1);
  tree.children.splice(start);
  let written: RootContent[] = [];
  const settle = () => {
    const text = sourceOf(written, source);
    const last = notes.quotes.at(-1);
    if (last) last.note = text;
    else notes.note = text;
    written = [];
  };
  for (const node of inside) {
    // Moved in, it is a part of what was written.
    if (node.type !== 'blockquote' || node.position?.start.column !== 1) {
      written.push(node);
      continue;
    }
    settle();
    notes.quotes.push({ quote: quoteOf(node), note: '' });
  }
  settle();
  return notes;
}

function quoteOf({ children }: Blockquote): string {
  return children.map(textOf).join('\n\n');
}

/** A note is Markdown, and stays as it was written. */
function sourceOf(nodes: RootContent[], source: string): string {
  const [from, to] = placeOf(nodes);
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  return withEscaped(source.slice(lineStart, to), true)
    .replaceAll(/^ ( {0,2}>)/gm, '$1')
    .trim();
}

function placeOf(nodes: RootContent[]): [from: number, to: number] {
  return [nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0];
}

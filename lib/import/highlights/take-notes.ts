import type { Blockquote, Root, RootContent } from 'mdast';
import { withEquals } from '../text/markdown-to-html';
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

/**
 * What Offprint writes below a text that has notes (lib/markdown/annotations/notes-section.ts): it is taken out of the
 * tree. Only where something is quoted in it: a page may have a last section of that name too.
 */
export function takeNotes(tree: Root, source: string): Notes {
  const start = tree.children.findLastIndex(
    (node) => node.type === 'heading' && node.depth === 2 && textOf(node) === 'Notes',
  );
  const inside = start < 0 ? [] : tree.children.slice(start + 1);
  if (!inside.some(({ type }) => type === 'blockquote')) return { note: '', quotes: [] };
  tree.children.splice(start);
  const notes: Notes = { note: '', quotes: [] };
  let written: RootContent[] = [];
  const settle = () => {
    const text = sourceOf(written, source);
    const last = notes.quotes.at(-1);
    if (last) last.note = text;
    else notes.note = text;
    written = [];
  };
  for (const node of inside) {
    if (node.type !== 'blockquote') {
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
  const [from, to] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  return from === undefined || to === undefined ? '' : withEquals(source.slice(from, to), true);
}

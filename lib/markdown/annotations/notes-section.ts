import type { MarkdownHighlight } from '../markdown-article';
import { writeMarkdown } from '../write-markdown';
import type { PlacedInTree } from './mark-highlights';

/**
 * What the reader wrote, and what could not be marked in the text, or not so that it is told from its neighbour: quotes
 * in the order of the text, those that are no longer in it at the end. Empty when there is neither. A note is Markdown and
 * stays as it was written, but that a quotation of its own is moved in by a blank, which nobody sees: read back, it is
 * told by it from the quotes of ours.
 */
export function notesSection(note: string, placed: PlacedInTree<MarkdownHighlight>[]): string {
  const listed = placed
    .filter(({ highlight, isMarked, isApart }) => !isMarked || !isApart || highlight.note.trim() !== '')
    .toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  const parts = [noteText(note), ...listed.map(({ highlight }) => quoteWithNote(highlight))].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : `\n## Notes\n\n${parts.join('\n\n')}\n`;
}

/** The quote as a block quotation, the note under it. */
export function quoteWithNote({ quote, note }: MarkdownHighlight): string {
  const paragraphs = quote.exact.split(/\n{2,}/).map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: value.replaceAll(/\s+/g, ' ').trim() }],
  }));
  const quoted = writeMarkdown({ type: 'blockquote', children: paragraphs }).trim();
  return note.trim() === '' ? quoted : `${quoted}\n\n${noteText(note)}`;
}

function noteText(note: string): string {
  return note.trim().replaceAll(/^ {0,2}>/gm, ' $&');
}

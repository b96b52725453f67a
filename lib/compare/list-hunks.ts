import type { ParagraphChange } from './comparison';

/** Where something stands in a text; empty where nothing does. */
export interface Range {
  start: number;
  end: number;
}

/** A place where one text has other words than the other. */
export interface Hunk {
  before: Range;
  after: Range;
}

/** A paragraph of a text, and where it starts. */
export interface Paragraph {
  start: number;
  text: string;
}

export function splitParagraphs(text: string): Paragraph[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ start: index, text: line })).filter(
    ({ text: line }) => line.trim() !== '',
  );
}

/** The changes as places in both texts: what a piece took the place of, and what it brought. */
export function listHunks(before: Paragraph[], after: Paragraph[], changes: ParagraphChange[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  const next = { before: () => before[i++]?.start ?? 0, after: () => after[j++]?.start ?? 0 };
  for (const change of changes) {
    if (change.kind === 'same') {
      i += change.paragraphs.length;
      j += change.paragraphs.length;
    } else if (change.kind === 'removed') hunks.push({ before: rangeAt(next.before(), change.text), after: nowhere });
    else if (change.kind === 'added') hunks.push({ before: nowhere, after: rangeAt(next.after(), change.text) });
    else hunks.push(...hunksIn(change.pieces, next.before(), next.after()));
  }
  return hunks;
}

const nowhere: Range = { start: 0, end: 0 };
const rangeAt = (start: number, text: string): Range => ({ start, end: start + text.length });

function hunksIn(pieces: Extract<ParagraphChange, { kind: 'changed' }>['pieces'], from: number, to: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [before, after] = [from, to];
  let open: Hunk | null = null;
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      open = null;
      before += text.length;
      after += text.length;
      continue;
    }
    if (!open) hunks.push((open = { before: rangeAt(before, ''), after: rangeAt(after, '') }));
    if (kind === 'removed') open.before = { ...open.before, end: (before += text.length) };
    else open.after = { ...open.after, end: (after += text.length) };
  }
  return hunks;
}

import type { PageLine } from './page-lines';

/** Of the description, which pages cut where they like and end with dots. In characters. */
const MIN_SAME = 30;
const MIN_PROSE = 40;
/** Share of a line's characters outside links. */
const MIN_SHARE = 0.8;

/**
 * The opening of an article that has hardly more, found by what the page says of itself: the line that its description
 * was taken from, and the prose right after it. A brief of one sentence stands among hundreds of links; a page for
 * subscribers shows its first paragraph. Null when no line is the description's.
 */
export function findOpening(lines: PageLine[], description: string | null, document: Document): Element | null {
  const start = plain(description ?? '').slice(0, MIN_SAME);
  if (start.length < MIN_SAME) return null;
  const first = lines.findIndex((line) => isProse(line) && plain(line.text).startsWith(start));
  if (first < 0) return null;
  const end = lines.findIndex((line, index) => index > first && !isProse(line));
  const box = document.createElement('div');
  for (const { text } of lines.slice(first, end < 0 ? undefined : end)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    box.append(paragraph);
  }
  return box;
}

const isProse = ({ text, prose }: PageLine): boolean => prose >= MIN_PROSE && prose >= text.length * MIN_SHARE;

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

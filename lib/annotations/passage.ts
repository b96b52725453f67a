/** text[start, end), in UTF-16 units. */
export interface Passage {
  start: number;
  end: number;
}

/** Without the white space at its edges; null when nothing else is in it. */
export function trimPassage(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  const trimmedEnd = start + words.trimEnd().length;
  return trimmedStart < trimmedEnd ? { start: trimmedStart, end: trimmedEnd } : null;
}

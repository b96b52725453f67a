/** A line, or a part of a long one, and where it starts. */
export interface Block {
  start: number;
  text: string;
}

/** A paragraph of the news has 300 characters; what is longer than this is read in parts. */
const longest = 4000;

/** Where a line too long for one block is cut: behind its last sentence in reach, else behind a word, else anywhere. */
function findCut(text: string, from: number): number {
  const part = text.slice(from, from + longest);
  const end = Math.max(part.lastIndexOf('. '), part.lastIndexOf('。')) + 1 || part.lastIndexOf(' ') + 1;
  return from + (end || longest);
}

/** The lines of a text that have something in them. What a pattern finds never reaches beyond its line. */
export function* readBlocks(text: string): Generator<Block> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    while (start < lineEnd) {
      const end = lineEnd - start > longest ? findCut(text, start) : lineEnd;
      yield { start, text: text.slice(start, end) };
      start = end;
    }
    start = lineEnd + 1;
  }
}

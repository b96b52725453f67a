import type { MarkedText } from './take-marks';
import type { QuoteWithNote } from './take-notes';

interface Range {
  start: number;
  end: number;
}

const isWithin = (outer: Range) => (inner: Range) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The highlights of a note that Offprint wrote. Signs that only the end of a paragraph or the edge of an emphasis parts
 * are one highlight: two that touch are quoted below the text, each by itself (lib/markdown/annotations). So is one with
 * a note; what is quoted there is not taken from the signs again.
 */
export function joinMarks({ text, marks }: MarkedText, quotes: QuoteWithNote[]): QuoteWithNote[] {
  const quoted = quotes.flatMap(({ quote }) => placesOf(quote, text));
  const found = runsOf({ text, marks }).flatMap((run) => {
    if (isCovered(text, run, quoted)) return [];
    const rest = run.parts.filter((part) => !quoted.some((outer) => isWithin(outer)(part)));
    const ranges = rest.length === run.parts.length ? [run] : rest;
    return ranges.map(({ start, end }) => ({ quote: text.slice(start, end).replaceAll('\n', '\n\n'), note: '' }));
  });
  return [...found, ...quotes];
}

interface Run extends Range {
  parts: Range[];
}

function runsOf({ text, marks }: MarkedText): Run[] {
  const runs: Run[] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, mark.start).trim() === '') {
      last.end = mark.end;
      last.parts.push(mark);
    } else runs.push({ start: mark.start, end: mark.end, parts: [mark] });
  }
  return runs;
}

/** Wherever the words stand; of a quote that the text does not have as a whole, the paragraphs that it has. */
function placesOf(quote: string, text: string): Range[] {
  const plain = text.replaceAll('\n', ' ');
  const whole = occurrences(plain, quote.replaceAll(/\s+/g, ' '));
  if (whole.length > 0) return whole;
  return quote.split(/\n{2,}/).flatMap((paragraph) => occurrences(plain, paragraph.replaceAll(/\s+/g, ' ')));
}

function occurrences(text: string, words: string): Range[] {
  const found: Range[] = [];
  if (words.trim() === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

/** By one quote, or by some that touch. */
function isCovered(text: string, run: Range, quoted: Range[]): boolean {
  let done = run.start;
  for (const { start, end } of quoted.toSorted((one, other) => one.start - other.start)) {
    if (end > done && text.slice(done, Math.max(start, done)).trim() === '') done = end;
  }
  return text.slice(done, run.end).trim() === '';
}

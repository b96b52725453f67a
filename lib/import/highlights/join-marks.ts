import type { MarkedText } from './take-marks';
import type { QuoteWithNote } from './take-notes';

interface Range {
  start: number;
  end: number;
}

/** More in one text nobody has marked; and of words that stand everywhere, these places are enough. */
const most = { marks: 2_000, quotes: 2_000, places: 20 };

const isWithin = (outer: Range) => (inner: Range) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The highlights of a note that Offprint wrote. Signs that only the end of a paragraph or the edge of an emphasis parts
 * are one highlight: two that touch are quoted below the text, each by itself (lib/markdown/annotations). So is one with
 * a note; what is quoted there is not taken from the signs again.
 */
export function joinMarks({ text, marks }: MarkedText, quotes: QuoteWithNote[]): QuoteWithNote[] {
  if (marks.length > most.marks) return [...marks.map(({ quote }) => ({ quote, note: '' })), ...quotes];
  const quoted = quotes
    .slice(0, most.quotes)
    .flatMap(({ quote }) => placesOf(quote, text))
    .toSorted((one, other) => one.start - other.start);
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
  let start = text.indexOf(words);
  while (start >= 0 && found.length < most.places) {
    found.push({ start, end: start + words.length });
    start = text.indexOf(words, start + words.length);
  }
  return found;
}

/** By one quote, or by some that touch. They are in the order of the text. */
function isCovered(text: string, run: Range, quoted: Range[]): boolean {
  let done = run.start;
  for (const { start, end } of quoted) {
    if (end > done && text.slice(done, Math.max(start, done)).trim() === '') done = end;
  }
  return text.slice(done, run.end).trim() === '';
}

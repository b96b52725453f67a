import Papa from 'papaparse';

/** A row by the names of its columns, folded; or one that does not have the parts that the others have. */
export type CsvRow = { line: number; cells: Map<string, string>; broken: null } | { line: number; broken: string };

/** A cell holds an article's text at most. */
const longestRow = 32_000_000;

/** Of the parser's own, with a row at a time. */
interface Step {
  data: string[][];
  errors: unknown[];
  meta: { cursor: number };
}

/**
 * The rows of a CSV file with the line each begins in; the first row names the columns. A quote that is never closed
 * takes in the rows that follow: such a row is given up at its first line, and reading goes on with the next.
 */
export async function* readCsv(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRow> {
  let names: string[] | null = null;
  let rest = '';
  let line = 1;
  /** From the rest, all rows that are whole; at the end of the file, all there is. */
  function* take(isEnd: boolean): Generator<CsvRow> {
    for (;;) {
      const { rows, used, brokenAt } = parseRows(rest, delimiter, isEnd, names?.length ?? 0);
      for (const { cells, lines } of rows) {
        const at = line;
        line += lines;
        if (cells.length === 1 && cells[0]?.trim() === '') continue;
        if (names === null) names = cells.map((name) => name.trim().toLowerCase());
        else if (cells.length < 2 && names.length > 1) yield { line: at, broken: cells[0] ?? '' };
        else yield { line: at, cells: new Map(names.map((name, index) => [name, cells[index] ?? ''])), broken: null };
      }
      rest = rest.slice(used);
      if (!brokenAt) return;
      const end = rest.indexOf('\n');
      yield { line, broken: end < 0 ? rest : rest.slice(0, end) };
      line += 1;
      rest = end < 0 ? '' : rest.slice(end + 1);
    }
  }
  let enough = 0;
  for await (const text of texts) {
    rest += text;
    // A row that spans many parts is not looked at again with each of them.
    if (rest.length < enough) continue;
    yield* take(rest.length > longestRow);
    enough = 2 * rest.length;
  }
  yield* take(true);
}

interface ParsedRows {
  rows: { cells: string[]; lines: number }[];
  /** How many characters they take. */
  used: number;
  /** The row that comes next is broken. */
  brokenAt: boolean;
}

function parseRows(text: string, delimiter: string, isEnd: boolean, columns: number): ParsedRows {
  const rows: ParsedRows['rows'] = [];
  let used = 0;
  let brokenAt = false;
  if (text === '') return { rows, used, brokenAt };
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step({ data: [cells = []], errors, meta: { cursor } }: Step) {
      const lines = countLines(text, used, cursor);
      const width = columns || (rows[0]?.cells.length ?? 0);
      const isTorn = lines > 1 && width > 0 && (errors.length > 0 || cells.length !== width);
      if (isTorn || (isEnd && cursor >= text.length && isOpen(text, used))) {
        brokenAt = true;
        parser.abort();
        return;
      }
      rows.push({ cells, lines });
      used = cursor;
    },
  } as Papa.ParseConfig);
  parser.parse(text, 0, !isEnd);
  return { rows, used, brokenAt };
}

/** Whether a quote is left open in the last row. */
function isOpen(text: string, from: number): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return Math.max(lines, 1);
}

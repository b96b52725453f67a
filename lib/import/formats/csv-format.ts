import Papa from 'papaparse';
import type { FormatName, ReadItem } from '../read-item';
import { type Found, toItem } from '../to-item';
import type { ImportFormat } from './import-format';
import { readRows } from './read-rows';

interface CsvTable {
  name: FormatName;
  /** Columns that only this program's files have together. They are found by name: their order and number vary. */
  columns: string[];
  delimiter?: ',' | ';';
  /** What a row says. */
  read(cell: (column: string) => string): Found;
}

export function csvFormat({ name, columns, delimiter = ',', read }: CsvTable): ImportFormat {
  return {
    name,
    sniff: sniffColumns(columns, delimiter),
    async *read(file): AsyncGenerator<ReadItem> {
      for await (const row of readRows(file, delimiter)) {
        yield row.kind === 'row' ? toItem(row.place, read(row.cell)) : row;
      }
    },
  };
}

/** How sure it is that a file that begins so is a table with these columns. */
export function sniffColumns(columns: string[], delimiter = ','): (opening: string) => number {
  return (opening) => {
    const names = headerOf(opening, delimiter);
    return columns.every((column) => names.has(column)) ? 0.95 : 0;
  };
}

function headerOf(opening: string, delimiter: string): Set<string> {
  const end = opening.indexOf('\n');
  const { data } = Papa.parse<string[]>(end < 0 ? opening : opening.slice(0, end), { delimiter });
  return new Set((data[0] ?? []).map((name) => name.trim().toLowerCase()));
}

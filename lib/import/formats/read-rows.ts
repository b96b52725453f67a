import { failed, type ReadItem } from '../read-item';
import { readCsv } from '../text/read-csv';
import type { TextFile } from './import-format';

interface TableRow {
  kind: 'row';
  /** The file and the line, for the list of what was not taken. */
  place: string;
  /** What stands under a column, whose name is in lower case; nothing where the table has none of that name. */
  cell(column: string): string;
}

/** The rows of a table, and in the place of each that cannot be read that it failed. */
export async function* readRows(
  file: TextFile,
  delimiter: ',' | ';' = ',',
): AsyncGenerator<TableRow | Extract<ReadItem, { kind: 'failed' }>> {
  for await (const row of readCsv(file.texts(), delimiter)) {
    const place = `${file.name}:${row.line}`;
    if (row.broken === null) yield { kind: 'row', place, cell: (column) => row.cells.get(column) ?? '' };
    else yield failed(place, 'broken', row.broken);
  }
}

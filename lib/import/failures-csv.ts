import Papa from 'papaparse';
import type { FailedRow } from './read-item';

/** The list of what was not taken, for a spreadsheet. Cells that it would take for a formula get a `'` in front. */
export function failuresCsv(failures: FailedRow[], describe: (reason: FailedRow['reason']) => string): string {
  const rows = failures.map(({ place, reason, text }) => ({ place, reason: describe(reason), text }));
  // With a mark at the start, Excel reads it as UTF-8.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}

import Papa from 'papaparse';

interface Failure<Reason> {
  place: string;
  reason: Reason;
  text: string;
}

/** The list of what was not taken, for a spreadsheet. Cells that it would take for a formula get a `'` in front. */
export function failuresCsv<Reason>(failures: Failure<Reason>[], describe: (reason: Reason) => string): string {
  const rows = failures.map(({ place, reason, text }) => ({ place, reason: describe(reason), text }));
  // With a mark at the start, Excel reads it as UTF-8.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' })}\r\n`;
}

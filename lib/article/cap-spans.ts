const names = ['colspan', 'rowspan', 'columnspan', 'span'];

/** Cells that spanning cells make, in all. Of a page of real tables they are some hundred. */
const mostCells = 50_000;
/** As browsers count columns. */
const longest = 1_000;

/**
 * Cells span until they make too many: a million of them, written in 15 kB, hold Firefox up for nine seconds and Chromium
 * for one, and are paid for again at every change of the window.
 */
export function capSpans(root: ParentNode): void {
  let cells = 0;
  for (const cell of root.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    cells += names.reduce((product, name) => product * spanOf(cell.getAttribute(name)), 1);
    if (cells > mostCells) for (const name of names) cell.removeAttribute(name);
  }
}

function spanOf(value: string | null): number {
  const span = Number.parseInt(value ?? '1', 10);
  // 0 rows are all that follow.
  return span === 0 ? longest : Math.min(Math.max(span || 1, 1), longest);
}

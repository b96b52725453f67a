import { isPageTurner } from './page-turners';
import { shortText } from './short-text';
import { type Removal, squeeze, takeOut } from './take-out';

const MAX_CELL = 600;
/** Rows of one width: a page in columns has a head and a foot of another. */
const MIN_GRID = 4;
const boxes = 'section, article, h1, h2, h3, img, form, pre, blockquote';
/** What stands side by side in one row, in characters. */
const MAX_ROW = 1_200;

/**
 * Marks tables of facts so that Readability leaves them alone: it takes small ones without a header for layout, and
 * a `summary` is the attribute by which it knows better. Sanitising drops the mark. What turns a manual's pages goes.
 */
export function markTables(document: Document, removals: Removal[]): void {
  for (const table of document.querySelectorAll('table')) {
    if (isPageTurner(table)) takeOut(table, 'tables', 'other pages', removals);
    else if (!isLayout(table)) table.setAttribute('summary', table.getAttribute('summary') || 'table');
    else if (table.hasAttribute('summary')) table.removeAttribute('summary');
  }
}

/** A table that only puts things beside each other: its cells are no row of facts. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length === 0) return true;
  const columns = Math.max(...rows.slice(0, 50).map((row) => row.childElementCount));
  if (columns < 2) return true;
  if (isComparison(rows)) return false;
  // One row may be a table cut short; a row of boxes sets a page in columns.
  if (
    rows.length < 2 &&
    !table.querySelector('th') &&
    (table.querySelector(boxes) || shortText(table, MAX_ROW) === null)
  )
    return true;
  if (table.querySelector('caption, thead, th, tfoot, col[span], [headers]')) return false;
  // Facts are short; what holds sections, forms and essays is a page.
  if (table.querySelector('h1, h2, form, article, section, aside, nav, figure.embed')) return true;
  if (rows.length >= MIN_GRID && rows.every((row) => row.childElementCount === columns)) return false;
  let long = 0;
  let cells = 0;
  for (const cell of table.querySelectorAll('td')) {
    cells += 1;
    if (squeeze(cell.textContent ?? '').length > MAX_CELL) long += 1;
    if (cells > 400) return false;
  }
  const links = table.querySelectorAll('a').length;
  return long > 0 && long * 6 >= cells ? true : links > cells && rows.length < 4;
}

/** "Pros" beside "Cons": one row of several cells, in each a heading over a list and nothing else. */
function isComparison(rows: Element[]): boolean {
  if (rows.length !== 1) return false;
  return [...rows[0]!.children].every((cell) => {
    const [heading, list, ...others] = cell.children;
    return others.length === 0 && heading?.matches('h2, h3, h4, h5, h6, p') && list?.matches('ul, ol');
  });
}

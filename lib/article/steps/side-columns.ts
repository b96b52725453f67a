import { proseLength } from './prose';
import { isLayout } from './tables';

/** A cell that holds this share of the page's prose is its text column. */
const MOST = 0.8;
/** What a column of links and labels may hold of it. */
const LEAST = 0.1;
const kept = 'h1, p, pre, blockquote, figure, img';

/**
 * What stands beside the text in a page that is set in columns by a table: menus, sponsors, other headlines. Readability
 * takes the siblings of the cell that it chose along when they are as dense.
 */
export function sideColumns(body: Element): Element[] {
  const columns: Element[] = [];
  const tables = body.querySelectorAll('table');
  if (tables.length === 0) return columns;
  const all = proseLength(body);
  for (const table of tables) {
    if (!isLayout(table) || proseLength(table) < all * MOST) continue;
    for (const cell of table.querySelectorAll('td')) {
      if (cell.closest('table') !== table || cell.querySelector(kept)) continue;
      const neighbours = [...(cell.parentElement?.children ?? [])].filter((other) => other !== cell);
      if (neighbours.some((other) => proseLength(other) >= all * MOST) && proseLength(cell) <= all * LEAST)
        columns.push(cell);
    }
  }
  return columns;
}

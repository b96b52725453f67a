import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RowKey } from '../../lib/library/view';
import { rowIndex } from './row-index';

export interface Rows {
  keys: readonly RowKey[];
  /** Where a row begins, in pixels from the list's top. */
  startOf: (row: number) => number;
  /** The indexes of the rows that are drawn. */
  drawn: number[];
  height: number;
}

/**
 * Another window's save puts a row on top; what is being read in the list must not move for that.
 *
 * Nothing is measured until that happens: a question for the scroll position after every render made the browser work
 * out the styles of the new rows twice a frame.
 */
export function useKeptPlace(scroller: RefObject<HTMLDivElement | null>, rows: Rows): void {
  const latest = useRef(rows);

  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = rows;
    const element = scroller.current;
    if (!element || before.keys === rows.keys || element.scrollTop === 0) return;
    const top = element.scrollTop;
    const wanted = keptTop(before, rows, top, element.clientHeight);
    if (wanted !== top) element.scrollTo({ top: wanted, behavior: 'instant' });
  });
}

/** Where the list has to stand for what is in sight to stay where it is. `top` and `inSight` are in pixels. */
export function keptTop(before: Rows, after: Rows, top: number, inSight: number): number {
  for (const row of before.drawn) {
    const start = before.startOf(row);
    if (!before.keys[row] || start + before.height <= top || start >= top + inSight) continue;
    const place = findRow(after.keys, before.keys[row].id, row);
    if (place !== undefined) return after.startOf(place) - (start - top);
  }
  return top;
}

/** Most changes leave it where it was, and those that only make the list longer all do. */
function findRow(keys: readonly RowKey[], id: string, before: number): number | undefined {
  return keys[before]?.id === id ? before : rowIndex(keys).get(id);
}

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RowKey } from '../../lib/library/view';
import { rowIndex } from './row-index';

interface Rows {
  keys: readonly RowKey[];
  /** Where a row begins, in pixels from the list's top. */
  startOf: (row: number) => number;
  /** The indexes of the rows that are drawn. */
  drawn: number[];
  height: number;
}

/** Another window's save puts a row on top; what is being read in the list must not move for that. */
export function useKeptPlace(scroller: RefObject<HTMLDivElement | null>, rows: Rows): void {
  const { keys, startOf, drawn, height } = rows;
  /** The rows in sight at the last render, and how far each was below the top edge. */
  const seen = useRef<{ keys: readonly RowKey[]; rows: { id: string; row: number; below: number }[] }>({
    keys,
    rows: [],
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (seen.current.keys !== keys && element.scrollTop > 0) {
      const kept = seen.current.rows
        .map(({ id, row, below }) => ({ below, row: findRow(keys, id, row) }))
        .find(({ row }) => row !== undefined);
      const top = kept?.row === undefined ? element.scrollTop : startOf(kept.row) - kept.below;
      if (top !== element.scrollTop) element.scrollTo({ top, behavior: 'instant' });
    }
    const top = element.scrollTop;
    const bottom = top + element.clientHeight;
    const inSight = drawn.filter((row) => keys[row] && startOf(row) + height > top && startOf(row) < bottom);
    seen.current = {
      keys,
      rows: inSight.map((row) => ({ id: keys[row]!.id, row, below: startOf(row) - top })),
    };
  });
}

/** Most changes leave it where it was, and those that only make the list longer all do. */
function findRow(keys: readonly RowKey[], id: string, before: number): number | undefined {
  return keys[before]?.id === id ? before : rowIndex(keys).get(id);
}

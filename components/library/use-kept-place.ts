import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type DayGroup, itemOfRow } from './day-groups';
import type { RowKey } from '../../lib/library/view';

type ListVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Another window's save puts a row on top; what is being read in the list must not move for that. */
export function useKeptPlace(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: ListVirtualizer,
  keys: readonly RowKey[],
  groups: DayGroup[],
): void {
  /** The rows in sight at the last render, and how far each was below the top edge. */
  const seen = useRef<{ keys: readonly RowKey[]; rows: { id: string; below: number }[] }>({ keys, rows: [] });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (seen.current.keys !== keys && element.scrollTop > 0) {
      const index = new Map(keys.map((key, row) => [key.id, row]));
      const kept = seen.current.rows.find((row) => index.has(row.id));
      if (kept) {
        const item = itemOfRow(groups, index.get(kept.id)!);
        const start = virtualizer.measurementsCache[item]?.start;
        if (start !== undefined) element.scrollTo({ top: start - kept.below, behavior: 'instant' });
      }
    }
    const top = element.scrollTop;
    const bottom = top + element.clientHeight;
    const inSight = virtualizer.getVirtualItems().filter((item) => item.end > top && item.start < bottom);
    seen.current = { keys, rows: inSight.map((item) => ({ id: String(item.key), below: item.start - top })) };
  });
}

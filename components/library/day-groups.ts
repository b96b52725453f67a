import { nearness } from '../shared/format-date';
import type { RowKey } from '../../lib/library/view';

export interface DayGroup {
  day: 'today' | 'week' | 'earlier';
  /** Index of its first row among all rows. */
  start: number;
  count: number;
}

export type ListItem = { kind: 'heading'; group: DayGroup } | { kind: 'row'; group: DayGroup; row: number };

/** Cuts rows that come newest first. Only groups that hold something are listed. */
export function groupByDay(keys: readonly RowKey[], now: Date): DayGroup[] {
  const week = findFirst(keys, (key) => nearness(new Date(key.savedAt), now) !== 'today');
  const earlier = findFirst(keys, (key) => !['today', 'week'].includes(nearness(new Date(key.savedAt), now)));
  const groups: DayGroup[] = [
    { day: 'today', start: 0, count: week },
    { day: 'week', start: week, count: earlier - week },
    { day: 'earlier', start: earlier, count: keys.length - earlier },
  ];
  return groups.filter((group) => group.count > 0);
}

/** The list's items are the groups one after the other, each a heading and its rows. */
export function itemAt(groups: DayGroup[], item: number): ListItem {
  for (const [index, group] of groups.entries()) {
    const heading = headingItem(groups, index);
    if (item === heading) return { kind: 'heading', group };
    if (item <= heading + group.count) return { kind: 'row', group, row: item - index - 1 };
  }
  throw new RangeError(`No item ${item}`);
}

export function headingItem(groups: DayGroup[], index: number): number {
  return groups[index]!.start + index;
}

export function itemOfRow(groups: DayGroup[], row: number): number {
  return row + 1 + groups.findIndex((group) => row < group.start + group.count);
}

/** By halving: 16 looks at 50,000 rows. */
function findFirst(keys: readonly RowKey[], isPast: (key: RowKey) => boolean): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(keys[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

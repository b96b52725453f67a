import type { Order, RowKey, Sort } from '../../lib/library/view';
import { nearness } from '../shared/format-date';

export interface DayGroup {
  /** Null: an order that does not go by days has one group, without a heading. */
  day: 'today' | 'week' | 'earlier' | null;
  /** Index of its first row among all rows. */
  start: number;
  count: number;
}

export type ListItem = { kind: 'heading'; group: DayGroup } | { kind: 'row'; group: DayGroup; row: number };

const newestDayFirst = ['today', 'week', 'earlier'] as const;

/**
 * Cuts an order that goes by a date. Only groups that hold something are listed. Rows that are not known yet are taken
 * for neighbours of the last known one. `sort` is null where the best come first, whenever they were saved.
 */
export function groupByDay({ keys, total, isComplete }: Order, sort: Sort | null, now: Date): DayGroup[] {
  const dateOf = sort && dateReader(sort, keys[0]);
  if (!dateOf) return total > 0 ? [{ day: null, start: 0, count: total }] : [];
  const days = sort.isReversed ? newestDayFirst.toReversed() : newestDayFirst;
  const placeOf = (key: RowKey) => days.indexOf(dayOf(dateOf(key), now));
  const groups: DayGroup[] = [];
  let start = 0;
  for (const [place, day] of days.entries()) {
    const known = findFirst(keys, (key) => placeOf(key) > place);
    const end = known === keys.length && !isComplete ? total : known;
    if (end > start) groups.push({ day, start, count: end - start });
    start = end;
  }
  return groups;
}

/** The list's items are the groups one after the other, each a heading and its rows. */
export function itemAt(groups: DayGroup[], item: number): ListItem {
  for (const [index, group] of groups.entries()) {
    const heading = headingItem(groups, index);
    if (item === heading) return { kind: 'heading', group };
    if (item <= heading + group.count) return { kind: 'row', group, row: item - heading - 1 + group.start };
  }
  throw new RangeError(`No item ${item}`);
}

/** One before the group's first row; -1 where there is no heading. */
export function headingItem(groups: DayGroup[], index: number): number {
  const group = groups[index]!;
  return group.day === null ? -1 : group.start + index;
}

export function itemOfRow(groups: DayGroup[], row: number): number {
  const index = groups.findIndex((group) => row < group.start + group.count);
  return headingItem(groups, index) + 1 + row - groups[index]!.start;
}

export function countItems(groups: DayGroup[]): number {
  return groups.reduce((sum, group) => sum + group.count + (group.day === null ? 0 : 1), 0);
}

function dateReader({ by }: Sort, first: RowKey | undefined): ((key: RowKey) => string) | null {
  if (by === 'saved' && first) return (key) => key.savedAt;
  // Not every engine that sorts by the published date hands it on.
  if (by === 'published' && first?.date !== undefined) return (key) => key.date ?? key.savedAt;
  return null;
}

function dayOf(iso: string, now: Date): (typeof newestDayFirst)[number] {
  const near = nearness(new Date(iso), now);
  return near === 'today' || near === 'week' ? near : 'earlier';
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

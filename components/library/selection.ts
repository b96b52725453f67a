import type { Order, RowKey } from '../../lib/library/view';
import { rowIndex } from './row-index';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range starts: the row that was last chosen by itself. */
  anchor: string | null;
}

export type SelectionChange =
  | { kind: 'toggle'; id: string }
  /** From the anchor to this row, as Shift does. */
  | { kind: 'extend'; id: string }
  /** These and no others: all that there are, which may be more than the order knows so far. */
  | { kind: 'all'; ids: readonly string[] }
  | { kind: 'clear' }
  /** The list has changed: what it no longer holds is not selected either. */
  | { kind: 'keep' };

export const noSelection: Selection = { ids: new Set(), anchor: null };

export function changeSelection(selection: Selection, change: SelectionChange, order: Order): Selection {
  switch (change.kind) {
    case 'toggle': {
      const ids = new Set(selection.ids);
      if (!ids.delete(change.id)) ids.add(change.id);
      return { ids, anchor: change.id };
    }
    case 'extend':
      return extend(selection, change.id, order.keys);
    case 'all':
      return { ids: new Set(change.ids), anchor: selection.anchor };
    case 'clear':
      return noSelection;
    case 'keep': {
      // What is not known yet cannot be told from what is gone.
      if (selection.ids.size === 0 || !order.isComplete) return selection;
      const index = rowIndex(order.keys);
      const ids = new Set([...selection.ids].filter((id) => index.has(id)));
      return ids.size === selection.ids.size ? selection : { ...selection, ids };
    }
  }
}

/** The selected ids in the order of the list; those that it does not know yet come last. */
export function inListOrder(ids: ReadonlySet<string>, keys: readonly RowKey[]): string[] {
  const known = keys.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  if (known.length === ids.size) return known;
  const index = rowIndex(keys);
  return [...known, ...[...ids].filter((id) => !index.has(id))];
}

function extend(selection: Selection, id: string, keys: readonly RowKey[]): Selection {
  const index = rowIndex(keys);
  const from = selection.anchor === null ? undefined : index.get(selection.anchor);
  const to = index.get(id);
  if (to === undefined) return selection;
  if (from === undefined) return { ids: new Set([...selection.ids, id]), anchor: id };
  const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range.map((key) => key.id)]), anchor: selection.anchor };
}

import type { RowKey } from '../../lib/library/view';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a range starts: the row that was last chosen by itself. */
  anchor: string | null;
}

export type SelectionChange =
  | { kind: 'toggle'; id: string }
  /** From the anchor to this row, as Shift does. */
  | { kind: 'extend'; id: string }
  | { kind: 'all' }
  | { kind: 'clear' }
  /** The list has changed: what it no longer holds is not selected either. */
  | { kind: 'keep' };

export const noSelection: Selection = { ids: new Set(), anchor: null };

export function changeSelection(selection: Selection, change: SelectionChange, keys: readonly RowKey[]): Selection {
  switch (change.kind) {
    case 'toggle': {
      const ids = new Set(selection.ids);
      if (!ids.delete(change.id)) ids.add(change.id);
      return { ids, anchor: change.id };
    }
    case 'extend':
      return extend(selection, change.id, keys);
    case 'all':
      return { ids: new Set(keys.map((key) => key.id)), anchor: selection.anchor };
    case 'clear':
      return noSelection;
    case 'keep': {
      if (selection.ids.size === 0) return selection;
      const ids = new Set(keys.map((key) => key.id).filter((id) => selection.ids.has(id)));
      return ids.size === selection.ids.size ? selection : { ...selection, ids };
    }
  }
}

function extend(selection: Selection, id: string, keys: readonly RowKey[]): Selection {
  const from = keys.findIndex((key) => key.id === selection.anchor);
  const to = keys.findIndex((key) => key.id === id);
  if (to < 0) return selection;
  if (from < 0) return { ids: new Set([...selection.ids, id]), anchor: id };
  const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range.map((key) => key.id)]), anchor: selection.anchor };
}

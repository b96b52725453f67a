import { useEffect, useReducer, useRef, useState } from 'react';
import type { Order } from '../../lib/library/view';
import { changeSelection, inListOrder, noSelection, type Selection, type SelectionChange } from './selection';

/** The selected rows of a list. `readAll` answers with everything in it, once all of it is known. */
export function useSelection(name: string, order: Order, readAll: () => Promise<string[]>) {
  const [selection, dispatch] = useReducer(
    (state: Selection, [by, known]: [SelectionChange, Order]) => changeSelection(state, by, known),
    noSelection,
  );
  const [isWaiting, setWaiting] = useState(false);
  /** Escape, while all are waited for, means that none are wanted. */
  const wanted = useRef(0);
  // Another search in the same place: what is selected may be out of sight, and nothing should happen to it there.
  const [of, setOf] = useState(name);
  if (of !== name) {
    setOf(name);
    dispatch([{ kind: 'clear' }, order]);
  }
  const change = (by: SelectionChange) => dispatch([by, order]);
  useEffect(() => dispatch([{ kind: 'keep' }, order]), [order]);

  async function selectAll(): Promise<void> {
    if (isWaiting) return;
    const turn = ++wanted.current;
    if (!order.isComplete) setWaiting(true);
    const ids = order.isComplete ? order.keys.map((key) => key.id) : await readAll();
    setWaiting(false);
    if (turn === wanted.current) dispatch([{ kind: 'all', ids }, order]);
  }

  return {
    selected: selection.ids,
    isWaiting,
    change,
    selectAll: () => void selectAll(),
    clear() {
      wanted.current += 1;
      change({ kind: 'clear' });
    },
    inOrder: () => inListOrder(selection.ids, order.keys),
  };
}

export type SelectionHandle = ReturnType<typeof useSelection>;

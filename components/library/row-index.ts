import type { RowKey } from '../../lib/library/view';

const known = new WeakMap<readonly RowKey[], ReadonlyMap<string, number>>();

/**
 * Where each article stands among the keys. Made when first asked for and kept as long as the keys are: looking through
 * 50,000 of them at every key press and every row that is drawn would be felt, and the map takes 5 ms once.
 */
export function rowIndex(keys: readonly RowKey[]): ReadonlyMap<string, number> {
  let index = known.get(keys);
  if (!index) known.set(keys, (index = new Map(keys.map((key, row) => [key.id, row]))));
  return index;
}

/** Feature hash to row of weights, by open addressing: most features of a text weigh nothing and have no row. */
export interface FeatureTable {
  /** The bits of a hash that count. */
  mask: number;
  /** Hash plus one; 0 where nothing stands. */
  keys: Uint32Array;
  rows: Uint32Array;
}

/** `gaps` lead from each hash that has a row to the next, in the order of the rows. */
export function makeFeatureTable(gaps: Uint16Array, bits: number): FeatureTable {
  let size = 1024;
  while (size < gaps.length * 3) size *= 2;
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  let hash = 0;
  for (let row = 0; row < gaps.length; row++) {
    hash += gaps[row] ?? 0;
    let slot = hash & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash + 1;
    rows[slot] = row;
  }
  return { mask: 2 ** bits - 1, keys, rows };
}

/** The row of a feature, or -1. */
export function findRow({ keys, rows }: FeatureTable, hash: number): number {
  const wanted = hash + 1;
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (;;) {
    const key = keys[slot];
    if (key === wanted) return rows[slot] ?? -1;
    if (key === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

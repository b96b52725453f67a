/** The bits of a feature's hash that count, and those of them that name its bucket. */
export const featureBits = 22;
const bucketBits = 14;
export const restBits = featureBits - bucketBits;
export const bucketCount = 1 << bucketBits;

/**
 * Feature hash to row of weights. Each bucket has its place among the rows, and the hash's other bits lead on from there;
 * the buckets are laid over one another so that no row is empty. A look-up is two reads and no loop, half the time of
 * looking through buckets, and nothing has to be built when the file is loaded.
 */
export interface FeatureTable {
  /** Where each bucket starts. */
  starts: Uint32Array;
  /** Whose each row is: the bucket plus one. Longer than the rows by a bucket. */
  owners: Uint16Array;
}

/** The row of a feature, or -1. */
export function findRow({ starts, owners }: FeatureTable, hash: number): number {
  const bucket = hash >>> restBits;
  const row = (starts[bucket] ?? 0) + (hash & ((1 << restBits) - 1));
  return owners[row] === bucket + 1 ? row : -1;
}

import { bucketCount, restBits, type FeatureTable } from '../../../lib/entities/model/feature-table';

const bucketSize = 1 << restBits;

/**
 * Lays the buckets over one another, the fullest first, each at the first place where its hashes meet free rows. With
 * five hashes a bucket no row stays empty. `rows` says where each hash went.
 */
export function packFeatures(hashes: Uint32Array): FeatureTable & { rows: Uint32Array } {
  const buckets = Array.from({ length: bucketCount }, (): { rest: number; place: number }[] => []);
  for (const [place, hash] of hashes.entries())
    buckets[hash >>> restBits]?.push({ rest: hash & (bucketSize - 1), place });
  const starts = new Uint32Array(bucketCount);
  const rows = new Uint32Array(hashes.length);
  const owners = new Uint16Array(4 * hashes.length + 2 * bucketSize);
  let firstFree = 0;
  let last = 0;
  const fullestFirst = [...buckets.keys()].toSorted((a, b) => (buckets[b]?.length ?? 0) - (buckets[a]?.length ?? 0));
  for (const bucket of fullestFirst) {
    const members = buckets[bucket] ?? [];
    if (members.length === 0) continue;
    while (owners[firstFree]) firstFree++;
    let start = Math.max(0, firstFree - Math.min(...members.map(({ rest }) => rest)));
    while (members.some(({ rest }) => owners[start + rest])) start++;
    starts[bucket] = start;
    for (const { rest, place } of members) {
      owners[start + rest] = bucket + 1;
      rows[place] = start + rest;
      last = Math.max(last, start + rest);
    }
  }
  return { starts, owners: owners.slice(0, last + 1 + bucketSize), rows };
}

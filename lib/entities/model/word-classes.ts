import type { ClassLookup } from '../tagger/word-facts';

/** Words' hashes by their upper 8 bits, then sorted by the next 16; and the class of each. */
export interface WordClassTable {
  keys: Uint16Array;
  buckets: Uint32Array;
  fine: Uint16Array;
  coarse: Uint8Array;
}

const none = { fine: 0, coarse: 0 };

export function makeClassLookup({ keys, buckets, fine, coarse }: WordClassTable): ClassLookup {
  return (lowerHash) => {
    const bucket = (lowerHash >>> 16) & 0xff;
    const wanted = lowerHash & 0xffff;
    let low = buckets[bucket] ?? 0;
    let high = (buckets[bucket + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const key = keys[middle] ?? 0;
      if (key === wanted) return { fine: fine[middle] ?? 0, coarse: coarse[fine[middle] ?? 0] ?? 0 };
      if (key < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return none;
  };
}

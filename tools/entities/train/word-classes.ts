import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WordClassTable } from '../../../lib/entities/model/word-classes';
import { hashText } from '../../../lib/entities/tagger/hash';

/** The commonest words of the table with their classes; the coarse class is the one most words of a fine class have. */
export function readWordClasses(file: string, mostWords: number): WordClassTable {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const classes = new Map<number, number>();
  const votes = Array.from({ length: 1025 }, () => new Uint32Array(129));
  for (const line of lines) {
    const [word, coarse, fine] = line.split('\t');
    if (!word || coarse === undefined || fine === undefined) continue;
    const row = votes[Number(fine) + 1];
    if (row) row[Number(coarse) + 1] = (row[Number(coarse) + 1] ?? 0) + 1;
    const key = hashText(word) & 0xffffff;
    if (classes.size < mostWords && /^[\p{L}\p{N}]+$/u.test(word) && !classes.has(key))
      classes.set(key, Number(fine) + 1);
  }
  const sorted = [...classes].toSorted((a, b) => a[0] - b[0]);
  const buckets = new Uint32Array(257);
  for (const [key] of sorted) buckets[(key >>> 16) + 1] = (buckets[(key >>> 16) + 1] ?? 0) + 1;
  for (let index = 1; index < 257; index++) buckets[index] = (buckets[index] ?? 0) + (buckets[index - 1] ?? 0);
  return {
    keys: Uint16Array.from(sorted, ([key]) => key & 0xffff),
    buckets,
    fine: Uint16Array.from(sorted, ([, fine]) => fine),
    coarse: Uint8Array.from(votes, (row) => row.indexOf(Math.max(...row))),
  };
}

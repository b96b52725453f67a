import type { EntityType } from './entity';
import type { Found } from './found';

/** Of two equally long readings, the more particular one. */
const priority: EntityType[] = [
  'identifier',
  'money',
  'percent',
  'version',
  'date',
  'quantity',
  'event',
  'product',
  'person',
  'organisation',
  'place',
];

const rank = Object.fromEntries(priority.map((type, index) => [type, index])) as Record<EntityType, number>;

/** Flat spans in text order: of overlapping readings the longest stays, then the more particular type. */
export function keepLongest(found: Found[]): Found[] {
  const ranked = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || rank[a.type] - rank[b.type] || a.start - b.start,
  );
  const taken = new Uint8Array(found.reduce((end, next) => Math.max(end, next.end), 0));
  const kept: Found[] = [];
  for (const next of ranked) {
    // Nothing taken is shorter than this one, so that looking at both ends is enough.
    if (taken[next.start] || taken[next.end - 1]) continue;
    taken.fill(1, next.start, next.end);
    kept.push(next);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

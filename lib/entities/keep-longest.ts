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

/** Of readings that overlap, or lead to one another by overlapping. */
function keepOfGroup(group: Found[]): Found[] {
  if (group.length < 2) return group;
  const kept: Found[] = [];
  const ranked = group.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || rank[a.type] - rank[b.type] || a.start - b.start,
  );
  for (const next of ranked)
    if (kept.every(({ start, end }) => next.end <= start || end <= next.start)) kept.push(next);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Flat spans in text order: of overlapping readings the longest stays, then the more particular type. */
export function keepLongest(found: Found[]): Found[] {
  const kept: Found[] = [];
  let group: Found[] = [];
  let end = 0;
  for (const next of found.toSorted((a, b) => a.start - b.start)) {
    if (next.start >= end) {
      kept.push(...keepOfGroup(group));
      group = [];
    }
    group.push(next);
    end = Math.max(end, next.end);
  }
  return [...kept, ...keepOfGroup(group)];
}

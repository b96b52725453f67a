import { millisecondsInDay } from './doc';
import type { EntityColumn } from './entity-column';
import type { EntityOverview } from '../search-answer';

const mostTogether = 20;
/** Some that appear with it are hidden by the reader: so many more are looked at. */
const spare = 10;

/** An overview with numbers in the place of the entities that it appears with. */
export type CountedOverview = Omit<EntityOverview, 'together'> & { together: { entity: number; count: number }[] };

/** All that the packed columns say of an entity. */
export function countEntity(
  column: EntityColumn,
  entity: number,
  standIns: ReadonlyMap<number, number>,
): CountedOverview {
  const months = new Map<string, { articles: number; mentions: number }>();
  const overview: CountedOverview = {
    articleCount: 0,
    mentionCount: 0,
    months: [],
    together: [],
    first: null,
    last: null,
  };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const monthOf = rememberMonths();
  const countDoc = (day: number, mentions: number): void => {
    overview.articleCount += 1;
    overview.mentionCount += mentions;
    first = Math.min(first, day);
    last = Math.max(last, day);
    const name = monthOf(day);
    let month = months.get(name);
    if (!month) months.set(name, (month = { articles: 0, mentions: 0 }));
    month.articles += 1;
    month.mentions += mentions;
  };
  // Where nothing is merged, which is in most libraries, half of the time is enough.
  const counts =
    standIns.size === 0 ? column.countTogether(entity, countDoc) : column.countGroups(entity, standIns, countDoc);
  if (overview.articleCount > 0) {
    overview.first = dateOf(first);
    overview.last = dateOf(last);
  }
  overview.months = [...months]
    .map(([month, counted]) => ({ month, ...counted }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  overview.together = highest(counts, mostTogether + spare);
  return overview;
}

function highest(counts: Uint32Array, most: number): { entity: number; count: number }[] {
  const top: { entity: number; count: number }[] = [];
  /** What a count must be above to be among them; most counts are of one or two articles. */
  let least = 0;
  // Not by entries(), which makes an array for each of a hundred thousand.
  for (let entity = 0; entity < counts.length; entity += 1) {
    const count = counts[entity]!;
    if (count <= least) continue;
    const place = top.findIndex((other) => other.count < count);
    top.splice(place < 0 ? top.length : place, 0, { entity, count });
    if (top.length > most) top.pop();
    if (top.length === most) least = top.at(-1)!.count;
  }
  return top;
}

function rememberMonths(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    let month = known.get(day);
    if (month === undefined) known.set(day, (month = dateOf(day).slice(0, 7)));
    return month;
  };
}

const dateOf = (day: number): string => new Date(day * millisecondsInDay).toISOString().slice(0, 10);

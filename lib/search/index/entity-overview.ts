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
  const days = new Map<number, Counted>();
  const countDoc = (day: number, mentions: number): void => {
    const counted = days.get(day);
    if (!counted) return void days.set(day, { articles: 1, mentions });
    counted.articles += 1;
    counted.mentions += mentions;
  };
  // Where nothing is merged, which is in most libraries, half of the time is enough.
  const counts =
    standIns.size === 0 ? column.countTogether(entity, countDoc) : column.countGroups(entity, standIns, countDoc);
  const sorted = [...days].toSorted(([a], [b]) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const months = toMonths(sorted);
  return {
    articleCount: sum(months.map(({ articles }) => articles)),
    mentionCount: sum(months.map(({ mentions }) => mentions)),
    months,
    together: highest(counts, mostTogether + spare),
    first: first ? dateOf(first[0]) : null,
    last: last ? dateOf(last[0]) : null,
  };
}

interface Counted {
  articles: number;
  mentions: number;
}

/** Of days in order; only the first of each month is made a date, which takes longer than all the rest. */
function toMonths(days: [day: number, counted: Counted][]): CountedOverview['months'] {
  const months: CountedOverview['months'] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const [day, { articles, mentions }] of days) {
    if (day >= next) {
      const date = new Date(day * millisecondsInDay);
      months.push({ month: date.toISOString().slice(0, 7), articles: 0, mentions: 0 });
      next = date.setUTCMonth(date.getUTCMonth() + 1, 1) / millisecondsInDay;
    }
    const month = months.at(-1)!;
    month.articles += articles;
    month.mentions += mentions;
  }
  return months;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

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

const dateOf = (day: number): string => new Date(day * millisecondsInDay).toISOString().slice(0, 10);

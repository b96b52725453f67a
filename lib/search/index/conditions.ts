import { dayOf, flags, foldName } from './doc';
import type { Filter, FilterField } from '../query';

/** A piece of SQL over docs, and the values that stand for its question marks. */
export interface Condition {
  sql: string;
  values: (string | number | Uint8Array)[];
}

/** Which docs name what an entity filter asks for, one byte each. Filters of entities are asked before. */
export type EntityMaps = ReadonlyMap<Filter, Uint8Array>;

const flagOfState: Record<string, number> = {
  unread: flags.unread,
  read: flags.read,
  inprogress: flags.reading,
  archived: flags.archived,
  starred: flags.starred,
  picture: flags.picture,
  note: flags.note,
  highlight: flags.highlight,
};

type ToCondition = (value: string) => Condition;

const hasFlag: ToCondition = (value) => ({ sql: 'flags & ? <> 0', values: [flagOfState[value.toLowerCase()] ?? 0] });

const conditions: Partial<Record<FilterField, ToCondition>> = {
  tag: (value) => ({ sql: 'instr(tagFolds, ?) > 0', values: [`\n${foldName(value)}\n`] }),
  // By its name or by its address: "The Verge", theverge.com.
  site: (value) => {
    const name = foldName(value);
    const host = name.replace(/^www\./u, '');
    return {
      sql: "(siteFold = ? OR host = ? OR host LIKE ? ESCAPE '\\')",
      values: [name, host, `%.${escapeLike(host)}`],
    };
  },
  // `en` is also en-GB.
  lang: (value) => {
    const lang = value.toLowerCase();
    return { sql: "(lang = ? OR lang LIKE ? ESCAPE '\\')", values: [lang, `${escapeLike(lang)}-%`] };
  },
  is: hasFlag,
  has: hasFlag,
  before: (value) => ({ sql: 'day < ?', values: [dayOf(value)] }),
  after: (value) => ({ sql: 'day >= ?', values: [dayOf(value)] }),
};

/** An article has one site and one language: two of them mean either. */
const eitherFields = new Set<FilterField>(['site', 'lang']);

/** What all the filters ask together. */
export function toConditions(filters: readonly Filter[], maps: EntityMaps): Condition[] {
  const alone = filters.filter((filter) => filter.isExcluded || !eitherFields.has(filter.field));
  const either = [...eitherFields]
    .map((field) => filters.filter((filter) => filter.field === field && !filter.isExcluded))
    .filter((group) => group.length > 0)
    .map((group) => joinEither(group.map((filter) => toCondition(filter, maps))));
  return [...alone.map((filter) => toCondition(filter, maps)), ...either];
}

function toCondition(filter: Filter, maps: EntityMaps): Condition {
  const map = maps.get(filter);
  const condition = map ? inMap(map) : conditions[filter.field]?.(filter.value);
  const { sql, values } = condition ?? { sql: 'FALSE', values: [] };
  return { sql: filter.isExcluded ? `NOT ${sql}` : sql, values };
}

/** A blob is the quickest set of numbers that SQLite can be handed. */
export function inMap(map: Uint8Array): Condition {
  return { sql: "(substr(?, docs.number + 1, 1) = x'01')", values: [map] };
}

function joinEither(either: Condition[]): Condition {
  return {
    sql: `(${either.map(({ sql }) => sql).join(' OR ')})`,
    values: either.flatMap(({ values }) => values),
  };
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}

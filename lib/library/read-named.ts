import { database } from './database';

/** Fewer are asked for one by one. */
const fewNames = 20;
/** So many that are not asked for may lie between two that are. */
const between = 4;

/**
 * Within a transaction: named counters. Many are read in one piece, from the first name to the last: 200 questions are
 * 200 ways to the browser's process and back. Where others lie between them, the rest is asked for one by one.
 */
export async function readNamed(names: string[]): Promise<Map<string, number>> {
  if (names.length <= fewNames) return readEach(names);
  const sorted = names.toSorted();
  const limit = between * names.length;
  const range = database.counters.where('key').between(sorted[0], sorted.at(-1), true, true);
  const records = await range.limit(limit).toArray();
  const counts = new Map(records.flatMap((record) => ('count' in record ? [[record.key, record.count]] : [])));
  const last = records.at(-1)?.key;
  const isAll = records.length < limit || last === undefined;
  const rest = isAll ? [] : sorted.filter((name) => name > last);
  const others = await readEach(rest);
  return new Map(names.map((name) => [name, counts.get(name) ?? others.get(name) ?? 0]));
}

async function readEach(names: string[]): Promise<Map<string, number>> {
  const counters = names.length > 0 ? await database.counters.bulkGet(names) : [];
  return new Map(
    names.map((name, index) => {
      const record = counters[index];
      return [name, record && 'count' in record ? record.count : 0];
    }),
  );
}

import type { Table } from 'dexie';

/** See counters.ts for what is counted. */
export type Counter =
  /** Such as `tag:cars`. */
  { key: string; count: number } | { key: 'totals'; counts: Totals };

/**
 * Counters that nearly every change moves stand in one record: each record is a way to the browser's process and back,
 * and a save waits for all of them. Those that are named after something are as many as there are names, and each has
 * its own.
 */
export type Totals = Record<string, number>;

export const totalsKey = 'totals';

export const isTotal = (key: string): boolean => /^(?:state|store|model):/.test(key);

/** Those of the counts that are totals, without those that have reached nothing. */
export function pickTotals(counts: Iterable<[key: string, count: number]>): Totals {
  return Object.fromEntries([...counts].filter(([key, count]) => isTotal(key) && count > 0));
}

/** Within the version change to schema 4: until then each total had a record of its own. */
export async function gatherTotals(counters: Table<Counter, string>): Promise<void> {
  const records = await counters.toArray();
  const totals = records.flatMap((record): [string, number][] =>
    'count' in record && isTotal(record.key) ? [[record.key, record.count]] : [],
  );
  await counters.bulkDelete(totals.map(([key]) => key));
  // The number of the inbox follows from two others.
  await counters.put({ key: totalsKey, counts: pickTotals(totals.filter(([key]) => key !== 'state:inbox')) });
}

import { isTotal, pickTotals, totalsKey, type Counter, type Totals } from './counter';
import { database } from './database';
import { readNamed } from './read-named';
import type { SavedRow } from './saved-article';

/** In what a row is counted, and for how much. IndexedDB's own count() takes 0.4 to 1.3 s at 50,000 articles. */
export function amountsOf(row: SavedRow): [key: string, amount: number][] {
  return [
    // The number of the inbox follows from two others: totals.ts.
    ...row.stateKeys.filter(([list]) => list !== 'inbox').map(([list]) => one('state', list)),
    ...row.siteKeys.map(([site]) => one('site', site)),
    ...row.tagKeys.map(([tag]) => one('tag', tag)),
    ['store:textBytes', storedBytes(row)],
    [highlightsKey, row.deletedAt === null ? (row.highlightCount ?? 0) : 0],
    ...(row.deletedAt === null && row.entitiesVersion ? [one('model', row.entitiesVersion)] : []),
    ...(row.deletedAt === null && row.isStub ? [one('model', noModel)] : []),
  ];
}

/** Of its text and of its earlier ones. */
function storedBytes({ textBytes = 0, versions }: SavedRow): number {
  return textBytes + (versions?.bytes ?? 0);
}

const one = (kind: string, name: string): [string, number] => [`${kind}:${name}`, 1];

/** How many highlights there are in articles outside the trash. */
export const highlightsKey = 'store:highlights';
/** Stubs have no text to find entities in, by whatever model. */
const noModel = 'stub';
export const stubKey = `model:${noModel}`;

/** How many articles outside the trash have the entities that this version of the model found. */
export const modelKey = (entitiesVersion: string): string => `model:${entitiesVersion}`;

async function readTotals(): Promise<Totals> {
  const record = await database.counters.get(totalsKey);
  return record && 'counts' in record ? record.counts : {};
}

export async function readCounters(keys: string[]): Promise<number[]> {
  const { totals, named } = await readKnown(keys);
  return keys.map((key) => (isTotal(key) ? totals?.[key] : named.get(key)) ?? 0);
}

/** Every counter, by key. */
export async function readAllCounters(): Promise<Map<string, number>> {
  const records = await database.counters.toArray();
  return new Map(
    records.flatMap((record) => ('counts' in record ? Object.entries(record.counts) : [[record.key, record.count]])),
  );
}

/** All counters of one kind, by name. */
export async function readKind(kind: 'tag' | 'site' | 'group'): Promise<{ name: string; count: number }[]> {
  // The character after the colon ends the range.
  const counters = await database.counters.where('key').between(`${kind}:`, `${kind};`).toArray();
  return counters.flatMap((record) =>
    'counts' in record ? [] : [{ name: record.key.slice(kind.length + 1), count: record.count }],
  );
}

/** What some counters are: all totals when any of them is asked for, and those named counters that are. */
export interface Known {
  totals: Totals | null;
  named: Map<string, number>;
}

export async function readKnown(keys: string[]): Promise<Known> {
  const names = [...new Set(keys)].filter((key) => !isTotal(key));
  const [totals, named] = await Promise.all([keys.some(isTotal) ? readTotals() : null, readNamed(names)]);
  return { totals, named };
}

/** Within the transaction of the change that it counts, in which `known` was read. */
export async function addToCounters(changes: Map<string, number>, known: Known): Promise<void> {
  const keys = [...changes.keys()].filter((key) => changes.get(key) !== 0);
  const isUnknown = (key: string) => (isTotal(key) ? known.totals === null : !known.named.has(key));
  const { totals, named } = await readKnown(keys.filter(isUnknown));
  const before = { ...known.totals, ...totals };
  const countOf = (key: string) => (isTotal(key) ? before[key] : (known.named.get(key) ?? named.get(key))) ?? 0;
  await setCounters(new Map(keys.map((key) => [key, countOf(key) + (changes.get(key) ?? 0)])), before);
}

/** Within a change. A counter that reaches nothing is removed. `before`: all totals, where they are known. */
export async function setCounters(counts: Map<string, number>, before?: Totals): Promise<void> {
  const counters = [...counts].map(([key, count]) => ({ key, count }));
  const named = counters.filter(({ key }) => !isTotal(key));
  const [kept, gone] = [named.filter(({ count }) => count > 0), named.filter(({ count }) => count <= 0)];
  const records: Counter[] = kept;
  if (named.length < counters.length) {
    const totals = { ...(before ?? (await readTotals())), ...Object.fromEntries(counts) };
    records.push({ key: totalsKey, counts: pickTotals(Object.entries(totals)) });
  }
  if (records.length > 0) await database.counters.bulkPut(records);
  if (gone.length > 0) await database.counters.bulkDelete(gone.map(({ key }) => key));
}

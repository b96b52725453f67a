import { database } from './database';

/**
 * Within a transaction: the same times, each moved on by as many milliseconds as it takes to be the only one. Lists are
 * paged by savedAt, so no two articles may share one; files give times to the second, and many articles the same.
 */
export async function freeTimes(wanted: string[]): Promise<string[]> {
  const taken = await findTaken([...new Set(wanted)]);
  const free: string[] = [];
  for (const time of wanted) {
    let candidate = time;
    // What is not known to be taken was asked about, unless it was moved.
    while (taken.has(candidate)) candidate = await freeTime(millisecondAfter(candidate));
    taken.add(candidate);
    free.push(candidate);
  }
  return free;
}

/** The first free one, from this on. */
export async function freeTime(wanted: string): Promise<string> {
  let time = wanted;
  while (await isTaken(time)) time = millisecondAfter(time);
  return time;
}

/** All asked at once: each answer alone is a way to the browser's process and back. */
async function findTaken(times: string[]): Promise<Set<string>> {
  const found = await Promise.all(times.map(isTaken));
  return new Set(times.filter((_, index) => found[index]));
}

export async function isTaken(savedAt: string): Promise<boolean> {
  const ids = await database.articles.where('savedAt').equals(savedAt).primaryKeys();
  return ids.length > 0;
}

export function millisecondAfter(time: string): string {
  return new Date(Date.parse(time) + 1).toISOString();
}

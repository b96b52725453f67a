import { database } from './database';

/**
 * Within a transaction: the same times, each moved on until it is the only one. Lists are paged by savedAt, so no two
 * articles may share one, also when the clock went back over times in use.
 */
export async function freeTimes(wanted: string[]): Promise<string[]> {
  const given = new Set<string>();
  for (const time of wanted) given.add(await freeTime(time, given));
  return [...given];
}

const linearTries = 8;

/** By milliseconds at first, then in steps that double: behind ten thousand articles of one time it asks 22 times. */
export async function freeTime(wanted: string, given: ReadonlySet<string> = new Set()): Promise<string> {
  let time = wanted;
  for (let tries = 0; given.has(time) || (await isTaken(time)); tries += 1) {
    time = moveOn(time, 2 ** Math.max(0, tries - linearTries));
  }
  return time;
}

export async function isTaken(savedAt: string): Promise<boolean> {
  const ids = await database.articles.where('savedAt').equals(savedAt).primaryKeys();
  return ids.length > 0;
}

function moveOn(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

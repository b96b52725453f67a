import { database } from './database';
import type { ListKey, SavedRow } from './saved-article';
import type { ListName } from './view';

/**
 * One place of one article in one list of the library page. The same as its stateKeys, in a table of its own, since
 * IndexedDB hands out an index's own keys only one by one. The whole of "all" in Chromium 156, bare, at 50,000: the
 * primary keys of this table 0.7 s, a key cursor over the index 3.2 s, all rows 2.3 s. Through Dexie, at 1,000: 16 ms
 * and, with the cursor, 306 ms.
 */
export interface ListedArticle {
  list: string;
  savedAt: string;
  id: string;
}

export type PlaceKey = [...ListKey, id: string];

/** The keys of a row's places, as strings to be counted by. */
export function placeKeys(row: SavedRow): string[] {
  return row.stateKeys.map((key) => JSON.stringify([...key, row.id] satisfies PlaceKey));
}

/** Within the transaction of the change: 1 adds a place, -1 takes it away, 0 leaves it alone. */
export async function movePlaces(changes: Map<string, number>): Promise<void> {
  const keysOf = (step: number) =>
    [...changes].filter(([, change]) => change === step).map(([key]) => JSON.parse(key) as PlaceKey);
  const [gone, added] = [keysOf(-1), keysOf(1)];
  await Promise.all([
    gone.length > 0 && database.listed.bulkDelete(gone),
    added.length > 0 && database.listed.bulkPut(added.map(([list, savedAt, id]) => ({ list, savedAt, id }))),
  ]);
}

/**
 * The places of a list, oldest first: backwards, Dexie reads one by one where the browser has no getAllRecords.
 * A key that is a list sorts after every text, so `[list, []]` comes after all that begin with the list's name.
 */
export function readPlaces(list: ListName): Promise<PlaceKey[]> {
  return database.listed.where('[list+savedAt+id]').between([list], [list, []]).primaryKeys();
}

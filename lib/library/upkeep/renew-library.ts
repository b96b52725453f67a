import { Dexie } from 'dexie';
import { changeLibrary, settleDictionary } from '../change-library';
import { toCounter } from '../counters';
import { database, openDatabase, schemaVersion } from '../database';
import type { SavedEntity } from '../dictionary/entity-dictionary';
import { addWords, wordsOf } from '../dictionary/entity-words';
import { inBatches } from './in-batches';
import { renewRows } from './renew-rows';

/** A tenth of a second of work: a save that comes in between waits no longer. */
const batchSize = 50;

/**
 * Gives the records of an older library the form of today, newest articles first. Outside the version change, which
 * would keep every page waiting; each step is a transaction of its own that notes how far it came, so that it may be
 * stopped at any time and run in two pages at once. Does nothing where there is nothing to do: call it whenever the library
 * page starts.
 */
export async function renewLibrary(signal?: AbortSignal): Promise<void> {
  await openDatabase();
  // Left by a browser that was killed right after a save.
  await settleDictionary();
  const renewed = await readRenewed();
  if (renewed.value >= schemaVersion) return;
  if (renewed.downTo === undefined) await renewFacts();
  for (;;) if (signal?.aborted || (await renewNextRows())) return;
}

async function readRenewed(): Promise<{ value: number; downTo?: string }> {
  return ((await database.meta.get('renewed')) as { value: number; downTo?: string } | undefined) ?? { value: 1 };
}

/** Again from the start when it was stopped: what is written twice is the same. */
async function renewFacts(): Promise<void> {
  await changeLibrary(async () => {
    const counters = await database.counters.toArray();
    const graves = await database.tombstones.toCollection().primaryKeys();
    await database.counters.bulkPut(counters.map(({ key, count }) => toCounter(key, count)));
    if (graves.length > 0) await database.counters.put(toCounter('store:tombstones', graves.length));
  });
  await inBatches<SavedEntity>(
    (last, limit) =>
      database.entities
        .where('id')
        .above(last?.id ?? Dexie.minKey)
        .limit(limit)
        .toArray(),
    (entities) => changeLibrary((change) => addWords(entities.flatMap((entity) => wordsOf(entity, change.edits)))),
  );
}

function renewNextRows(): Promise<boolean> {
  return changeLibrary(async (change) => {
    const { value, downTo } = await readRenewed();
    if (value >= schemaVersion) return true;
    const rows = await database.articles
      .where('savedAt')
      .below(downTo ?? Dexie.maxKey)
      .reverse()
      .limit(batchSize)
      .toArray();
    await renewRows(change, rows);
    const last = rows.at(-1);
    await database.meta.put(
      last ? { key: 'renewed', value, downTo: last.savedAt } : { key: 'renewed', value: schemaVersion },
    );
    return last === undefined;
  });
}

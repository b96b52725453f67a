import { Dexie } from 'dexie';
import { changeLibrary, settleDictionary } from '../change-library';
import { setCounters } from '../counters';
import { database, openDatabase, type MetaRecord } from '../database';
import { withRarity, type SavedEntity } from '../dictionary/entity-dictionary';
import { addWords, wordsOf } from '../dictionary/entity-words';
import type { EntityEdits } from '../dictionary/entity-edits';
import { recountGroups } from '../dictionary/groups';
import { inBatches } from './in-batches';
import { renewRows } from './renew-rows';

/** The schema with which the records last changed their form. */
const newestForm = 3;

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
  if (renewed.value >= newestForm) return;
  if (renewed.downTo === undefined) await renewFacts();
  for (;;) if (signal?.aborted || (await renewNextRows())) return;
}

type Renewed = Extract<MetaRecord, { key: 'renewed' }>;

/** One that was under way to an older form begins again. */
async function readRenewed(): Promise<Omit<Renewed, 'key'>> {
  const record = (await database.meta.get('renewed')) as Renewed | undefined;
  if (!record) return { value: 1 };
  return record.to === newestForm ? record : { value: record.value };
}

/** Again from the start when it was stopped: what is written twice is the same. */
async function renewFacts(): Promise<void> {
  await changeLibrary(async ({ edits }) => {
    const graves = await database.tombstones.toCollection().primaryKeys();
    await setCounters(new Map([['store:tombstones', graves.length]]));
    await recountGroups(edits, [...edits.keys()]);
  });
  await inBatches<SavedEntity>(
    (last, limit) =>
      database.entities
        .where('id')
        .above(last?.id ?? Dexie.minKey)
        .limit(limit)
        .toArray(),
    (entities) => changeLibrary((change) => renewEntityRecords(entities, change.edits)),
  );
}

/** What has been changed since they were read is as of today already. */
async function renewEntityRecords(entities: SavedEntity[], edits: EntityEdits): Promise<void> {
  const present = await database.entities.bulkGet(entities.map(({ id }) => id));
  const older = present.filter((entity) => entity !== undefined && entity.rarity === undefined) as SavedEntity[];
  await database.entities.bulkPut(older.map(withRarity));
  await addWords(older.flatMap((entity) => wordsOf(entity, edits)));
}

function renewNextRows(): Promise<boolean> {
  return changeLibrary(async (change) => {
    const { value, downTo } = await readRenewed();
    if (value >= newestForm) return true;
    const rows = await database.articles
      .where('savedAt')
      .below(downTo ?? Dexie.maxKey)
      .reverse()
      .limit(batchSize)
      .toArray();
    await renewRows(change, rows);
    const last = rows.at(-1);
    await database.meta.put(
      last ? { key: 'renewed', value, downTo: last.savedAt, to: newestForm } : { key: 'renewed', value: newestForm },
    );
    return last === undefined;
  });
}

import type { Entity } from '../entities/entity';
import { addToCounters, amountsOf, readKnown } from './counters';
import { database, openDatabase, schemaVersion, type MetaRecord } from './database';
import { addToDictionary } from './dictionary/entity-dictionary';
import { readEdits, type EntityEdits } from './dictionary/entity-edits';
import { groupKeysOf } from './dictionary/groups';
import { mostUnsettled, readUnsettled, type Unsettled } from './dictionary/unsettled';
import { LibraryTooNewError } from './library-too-new';
import { listedAsBefore, listedEntities } from './list-keys';
import { movePlaces, placeKeys } from './listed';
import type { SavedRow } from './saved-article';
import { allowWrites, explainWriteError, isWriteStopped, refuseWhileStopped } from './faults/write-stop';

/** What a change tells the library about itself while it runs. */
export interface Change {
  /** What the reader made of entities. Only edit-entities.ts sets it. */
  edits: EntityEdits;
  /** Takes the next number of the library; every row and tombstone that is written gets its own. */
  nextRev(): number;
  /** Counts a row that was replaced, added (nothing before) or removed (nothing after). */
  count(before: SavedRow | undefined, after: SavedRow | undefined): void;
  /** Adds to a counter that no row stands for. */
  add(counter: 'store:tombstones' | 'store:pictureBytes', amount: number): void;
  /** The ids of the entities under which an article that names these is listed; remembers their names. */
  listEntities(entities: Entity[]): string[];
  /** For a write that the work need not wait for; the change does, and fails with it. */
  write(writing: Promise<unknown>): void;
}

/** How a change that somebody waits for is made quicker. */
interface ChangeOptions<Read> {
  /** Later: the dictionary of entities is left to settleDictionary. */
  dictionary?: 'now' | 'later';
  /**
   * What the work needs to know, asked for together with what every change does: each question that waits for the
   * answer to another one is a way to the browser's process and back.
   */
  read?: () => Promise<Read>;
  /** The counters that will most likely change. */
  counters?: string[];
  /** It makes room, and so is tried also while nothing else is written: faults/write-stop.ts. */
  makesRoom?: boolean;
}

/**
 * The only way to write. One read-write transaction over all tables holds the change, its numbers and its counters:
 * measured with 38 kills of the browser, 0 of 573 saves were lost and 0 were partial; in three steps, 5 of 10 were.
 * Wait for nothing but the database in it.
 */
export async function changeLibrary<Result, Read = undefined>(
  work: (change: Change, read: Read) => Promise<Result>,
  options: ChangeOptions<Read> = {},
): Promise<Result> {
  await Promise.all([openDatabase(), options.makesRoom ? undefined : refuseWhileStopped()]);
  try {
    const done = await database.transaction('rw', database.tables, async () => {
      const [{ rev: firstRev, schema, unsettled }, edits, known, read] = await Promise.all([
        readState(),
        readEdits(),
        readKnown(options.counters ?? []),
        options.read?.() as Promise<Read>,
      ]);
      const isLater = options.dictionary === 'later' && unsettled.length < mostUnsettled;
      if (!isLater) await settle(unsettled, edits);
      let rev = firstRev;
      const counts = new Map<string, number>();
      const mentions = new Map<string, number>();
      const named = new Map<string, Pick<Entity, 'type' | 'name'>>();
      const writes: Promise<unknown>[] = [];
      const places = new Map<string, number>();
      const countRow = (row: SavedRow | undefined, step: 1 | -1) => {
        if (!row) return;
        for (const [key, amount] of amountsOf(row)) addTo(counts, key, step * amount);
        for (const key of placeKeys(row)) addTo(places, key, step);
        const entityIds = listedAsBefore(row);
        for (const key of groupKeysOf(entityIds, change.edits)) addTo(counts, key, step);
        for (const id of entityIds) addTo(mentions, id, step);
      };

      const change: Change = {
        edits,
        nextRev: () => ++rev,
        count(before, after) {
          countRow(before, -1);
          countRow(after, 1);
        },
        add: (counter, amount) => addTo(counts, counter, amount),
        listEntities(entities) {
          const listed = listedEntities(entities);
          for (const entity of listed) named.set(entity.id, entity);
          return listed.map(({ id }) => id);
        },
        write: (writing) => writes.push(writing),
      };
      const result = await work(change, read);

      const mentioned = listMentioned(mentions, (id) => change.edits.get(id) ?? named.get(id));
      await Promise.all([
        ...writes,
        movePlaces(places),
        addToCounters(counts, known),
        isLater ? undefined : addToDictionary(mentioned, change.edits),
        putState(rev > firstRev ? rev : undefined, schema, isLater ? [...unsettled, ...mentioned] : []),
      ]);
      return result;
    });
    if (options.makesRoom) allowWrites();
    return done;
  } catch (error) {
    throw await explainWriteError(error);
  }
}

/** Puts into the dictionary of entities what saves have left for later. */
export async function settleDictionary(): Promise<void> {
  // Not so late that it would open a library that was closed meanwhile.
  if (!database.isOpen() || isWriteStopped()) return;
  const unsettled = await readUnsettled();
  if (unsettled.length > 0) await changeLibrary(async () => {});
}

async function settle(unsettled: Unsettled[], edits: EntityEdits): Promise<void> {
  if (unsettled.length === 0) return;
  await addToDictionary(unsettled, edits);
  await database.meta.delete('unsettled');
}

interface State {
  rev: number;
  /** The newest form of record that may be in the library. */
  schema: number;
  unsettled: Unsettled[];
}

/** All of a small table: one question instead of three. */
async function readState(): Promise<State> {
  const state: State = { rev: 0, schema: 0, unsettled: [] };
  for (const record of await database.meta.toArray()) {
    if (record.key === 'rev') state.rev = record.value;
    else if (record.key === 'schema') state.schema = record.value;
    else if (record.key === 'unsettled') state.unsettled = record.value;
  }
  // The form of the records can change without that of the tables, which IndexedDB's own version stands for.
  if (state.schema > schemaVersion) throw new LibraryTooNewError();
  return state;
}

async function putState(rev: number | undefined, schema: number, unsettled: Unsettled[]): Promise<void> {
  const records: MetaRecord[] = [];
  if (rev !== undefined) records.push({ key: 'rev', value: rev });
  if (rev !== undefined && schema !== schemaVersion) records.push({ key: 'schema', value: schemaVersion });
  if (unsettled.length > 0) records.push({ key: 'unsettled', value: unsettled });
  if (records.length > 0) await database.meta.bulkPut(records);
}

/** Entities that articles have begun or ceased to name; one that only ceases is known by the dictionary. */
function listMentioned(
  mentions: Map<string, number>,
  findNamed: (id: string) => Pick<Entity, 'type' | 'name'> | undefined,
): Unsettled[] {
  return [...mentions]
    .filter(([, step]) => step !== 0)
    .map(([id, step]) => {
      const { type = 'organisation', name = id } = findNamed(id) ?? {};
      return { id, type, name, step };
    });
}

function addTo(counts: Map<string, number>, key: string, step: number): void {
  counts.set(key, (counts.get(key) ?? 0) + step);
}

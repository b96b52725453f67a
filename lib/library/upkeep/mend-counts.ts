import { Dexie } from 'dexie';
import type { Change } from '../change-library';
import { readAllCounters, setCounters } from '../counters';
import { database } from '../database';
import { withRarity, type SavedEntity } from '../dictionary/entity-dictionary';
import { addWords, removeWords, wordsOf, type EntityWord } from '../dictionary/entity-words';
import { movePlaces } from '../listed';
import type { ListName } from '../view';
import { inBatches } from './in-batches';
import type { Problem } from './renew-rows';
import type { AllFacts } from './row-facts';

const lists: ListName[] = ['inbox', 'all', 'unread', 'reading', 'archived', 'starred', 'trash'];

// Within a change, and after it has stopped counting: each mends one kind of thing that is made from the rows.

export async function mendCounters(totals: Map<string, number>): Promise<Problem[]> {
  const expected = new Map([...totals].filter(([key, count]) => !key.startsWith('entity:') && count > 0));
  const stored = await readAllCounters();
  const keys = [...new Set([...stored.keys(), ...expected.keys()])].filter(
    (key) => stored.get(key) !== expected.get(key),
  );
  await setCounters(new Map(keys.map((key) => [key, expected.get(key) ?? 0])));
  return keys.map((id) => ({ id, kind: 'counter' }));
}

export async function mendEntities(change: Change, totals: Map<string, number>): Promise<Problem[]> {
  const missing = new Map<string, number>();
  for (const [key, count] of totals) if (key.startsWith('entity:')) missing.set(key.slice('entity:'.length), count);
  const problems: Problem[] = [];
  await eachEntity(async (entities) => {
    const wrong = entities.filter(
      ({ id, articleCount, rarity }) => missing.get(id) !== articleCount || rarity !== Math.clz32(articleCount),
    );
    for (const { id } of wrong) problems.push({ id, kind: 'entity' });
    const right = wrong.map((entity) => withRarity({ ...entity, articleCount: missing.get(entity.id) ?? 0 }));
    await database.entities.bulkPut(right.filter(({ articleCount }) => articleCount > 0));
    await database.entities.bulkDelete(right.filter(({ articleCount }) => articleCount === 0).map(({ id }) => id));
    for (const { id } of entities) missing.delete(id);
  });
  for (const [id, articleCount] of missing) {
    const found = await findNamed(change, id);
    if (found) await database.entities.put(withRarity({ ...found, articleCount }));
    problems.push({ id, kind: 'entity' });
  }
  return problems;
}

export async function mendWords(change: Change): Promise<Problem[]> {
  const expected = new Map<string, EntityWord>();
  await eachEntity((entities) => {
    for (const word of entities.flatMap((entity) => wordsOf(entity, change.edits))) expected.set(keyOf(word), word);
  });
  const extra: EntityWord[] = [];
  await inBatches(readWordsAfter, (words) => {
    for (const word of words) if (!expected.delete(keyOf(word))) extra.push(word);
  });
  await removeWords(extra);
  await addWords([...expected.values()]);
  return [...extra, ...expected.values()].map(({ id }) => ({ id, kind: 'word' }));
}

export async function mendPlaces(facts: AllFacts): Promise<Problem[]> {
  const steps = new Map<string, number>();
  for (const list of lists) {
    const expected = facts.places(list);
    await inBatches<[string, string, string]>(
      (last, limit) =>
        database.listed
          .where('[list+savedAt+id]')
          .between(last ?? [list], [list, []], last === undefined)
          .limit(limit)
          .primaryKeys(),
      (keys) => {
        for (const key of keys.map((parts) => JSON.stringify(parts))) if (!expected.delete(key)) steps.set(key, -1);
      },
    );
    for (const key of expected) steps.set(key, 1);
  }
  await movePlaces(steps);
  return [...steps.keys()].map((key) => ({ id: (JSON.parse(key) as string[])[2] ?? '', kind: 'place' }));
}

/** What an article calls the entity. */
async function findNamed(change: Change, id: string): Promise<Pick<SavedEntity, 'id' | 'type' | 'name'> | undefined> {
  const edit = change.edits.get(id);
  if (edit) return { id, type: edit.type, name: edit.name };
  const naming = database.articles.where('entityKeys').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const row = await naming.first();
  const body = row && (await database.bodies.get(row.id));
  const entity = body?.entities.find((named) => named.id === id);
  return entity && { id, type: entity.type, name: entity.name };
}

function eachEntity(work: (entities: SavedEntity[]) => Promise<void> | void): Promise<void> {
  return inBatches(
    (last, limit) =>
      database.entities
        .where('id')
        .above(last?.id ?? Dexie.minKey)
        .limit(limit)
        .toArray(),
    work,
  );
}

function readWordsAfter(last: EntityWord | undefined, limit: number): Promise<EntityWord[]> {
  return database.entityWords
    .where('[word+id]')
    .above(last ? [last.word, last.id] : Dexie.minKey)
    .limit(limit)
    .toArray();
}

const keyOf = ({ word, id }: EntityWord) => `${word} ${id}`;

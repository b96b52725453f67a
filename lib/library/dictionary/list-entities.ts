import { Dexie } from 'dexie';
import type { EntityType } from '../../entities/entity';
import { database, openDatabase } from '../database';
import { foldedWords, isMatch } from '../fold';
import type { SavedEntity } from './entity-dictionary';
import { readEdits, shownEntity, type EntityEdits } from './entity-edits';
import { wordsOf } from './entity-words';
import { readUnsettled, withUnsettled, type Unsettled } from './unsettled';

export interface EntityCount {
  id: string;
  type: EntityType;
  name: string;
  count: number;
}

/** More names than this begin with what was typed: then the first in the order of articles are found sooner. */
const mostByWord = 500;
const batchSize = 500;

/** Within a transaction: those that most articles name, without the hidden ones and those of a single article. */
export async function readTopEntities(limit: number): Promise<EntityCount[]> {
  const [edits, unsettled] = await Promise.all([readEdits(), readUnsettled()]);
  const hidden = [...edits.values()].filter(({ isHidden }) => isHidden).length;
  const [top, latest] = await Promise.all([
    byArticleCount([2, Dexie.minKey], [Infinity, Dexie.maxKey])
      .limit(limit + hidden + unsettled.length)
      .toArray(),
    readLatest(unsettled),
  ]);
  const counted = withUnsettled(join(top, latest), unsettled).filter(({ articleCount }) => articleCount > 1);
  return toCounts(counted, edits).toSorted(byCount).slice(0, limit);
}

/** Entities of which a name has a word that begins with what was typed, those with most articles first. */
export async function completeEntities(typed: string, limit: number, types?: EntityType[]): Promise<EntityCount[]> {
  await openDatabase();
  const { entities, entityEdits, entityWords, meta } = database;
  return database.transaction('r', [entities, entityEdits, entityWords, meta], async () => {
    const [edits, unsettled] = await Promise.all([readEdits(), readUnsettled()]);
    const prefixes = foldedWords(typed);
    const isFound = (entity: SavedEntity) =>
      isMatch(
        prefixes,
        wordsOf(entity, edits).map(({ word }) => word),
      );
    const choose = (some: SavedEntity[]) =>
      toCounts(withUnsettled(some, unsettled).filter(isFound), edits)
        .filter(({ type }) => types?.includes(type) ?? true)
        .toSorted(byCount);

    const latest = await readLatest(unsettled);
    const few = await findByWord(prefixes);
    if (few) return choose(join(few, latest)).slice(0, limit);
    let found: SavedEntity[] = latest;
    let before: unknown[] = [Infinity, Dexie.maxKey];
    for (;;) {
      const batch = await byArticleCount([0, Dexie.minKey], before).limit(batchSize).toArray();
      found = join(found, batch.filter(isFound));
      const last = batch.at(-1);
      const chosen = choose(found);
      if (!last || batch.length < batchSize || chosen.length >= limit + latest.length) return chosen.slice(0, limit);
      before = [last.articleCount, last.id];
    }
  });
}

/** The dictionary's own records of what is not settled, which may be about to come before others. */
async function readLatest(unsettled: Unsettled[]): Promise<SavedEntity[]> {
  const entities = await database.entities.bulkGet(unsettled.map(({ id }) => id));
  return entities.filter((entity) => entity !== undefined);
}

function join(some: SavedEntity[], others: SavedEntity[]): SavedEntity[] {
  return [...new Map([...some, ...others].map((entity) => [entity.id, entity])).values()];
}

/** Undefined when they are many. */
async function findByWord(prefixes: string[]): Promise<SavedEntity[] | undefined> {
  const [longest] = prefixes.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const words = await database.entityWords
    .where('[word+id]')
    .between([longest, Dexie.minKey], [`${longest}\uFFFF`, Dexie.maxKey])
    .limit(mostByWord + 1)
    .primaryKeys();
  if (words.length > mostByWord) return undefined;
  const entities = await database.entities.bulkGet([...new Set(words.map(([, id]) => id))]);
  return entities.filter((entity) => entity !== undefined);
}

function byArticleCount(from: unknown[], before: unknown[]) {
  return database.entities.where('[articleCount+id]').between(from, before, true, false).reverse();
}

function toCounts(entities: SavedEntity[], edits: EntityEdits): EntityCount[] {
  return entities
    .filter(({ id }) => !edits.get(id)?.isHidden)
    .map((entity) => {
      const { id, type, name } = shownEntity(edits, entity);
      return { id, type, name, count: entity.articleCount };
    });
}

const byCount = (a: EntityCount, b: EntityCount) => b.count - a.count || (a.id < b.id ? 1 : -1);

import { Dexie } from 'dexie';
import type { EntityType } from '../../entities/entity';
import { database, openDatabase } from '../database';
import { foldedWords, isMatch } from '../fold';
import type { SavedEntity } from './entity-dictionary';
import { readEdits, shownEntity, type EntityEdits } from './entity-edits';
import { wordsOf } from './entity-words';

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
  const edits = await readEdits();
  const hidden = [...edits.values()].filter(({ isHidden }) => isHidden).length;
  const top = await byArticleCount([2, Dexie.minKey], [Infinity, Dexie.maxKey])
    .limit(limit + hidden)
    .toArray();
  return toCounts(top, edits).slice(0, limit);
}

/** Entities of which a name has a word that begins with what was typed, those with most articles first. */
export async function completeEntities(typed: string, limit: number, types?: EntityType[]): Promise<EntityCount[]> {
  await openDatabase();
  return database.transaction('r', database.entities, database.entityEdits, database.entityWords, async () => {
    const edits = await readEdits();
    const prefixes = foldedWords(typed);
    const choose = (entities: SavedEntity[]) =>
      toCounts(
        entities.filter((entity) =>
          isMatch(
            prefixes,
            wordsOf(entity, edits).map(({ word }) => word),
          ),
        ),
        edits,
      ).filter(({ type }) => types?.includes(type) ?? true);

    const few = await findByWord(prefixes);
    if (few) return choose(few).toSorted(byCount).slice(0, limit);
    const found: EntityCount[] = [];
    let before: unknown[] = [Infinity, Dexie.maxKey];
    while (found.length < limit) {
      const batch = await byArticleCount([0, Dexie.minKey], before).limit(batchSize).toArray();
      found.push(...choose(batch));
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) break;
      before = [last.articleCount, last.id];
    }
    return found.slice(0, limit);
  });
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

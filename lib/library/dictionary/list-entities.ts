import { Dexie } from 'dexie';
import type { EntityType } from '../../entities/entity';
import { database, openDatabase } from '../database';
import { foldedWords, isMatch } from '../fold';
import type { SavedEntity } from './entity-dictionary';
import { readEdits, shownEntity, type EntityEdits } from './entity-edits';
import { wordsOf } from './entity-words';
import { groupMembers, readGroups } from './groups';
import { readUnsettled, withUnsettled, type Unsettled } from './unsettled';

export interface EntityCount {
  id: string;
  type: EntityType;
  name: string;
  count: number;
}

/** More names than this begin with what was typed: then the first in the order of articles are found sooner. */
const mostByWord = 500;

/** Within a transaction: those that most articles name, without the hidden ones and those of a single article. */
export async function readTopEntities(limit: number): Promise<EntityCount[]> {
  const known = await readKnown();
  const toTop = (found: SavedEntity[]) => toCounts(found, known).filter(({ count }) => count > 1);
  const most = limit + spare(known);
  const found = await readMostNamed(
    100,
    () => true,
    (some) => toTop(some).length >= most,
  );
  return toTop(found).slice(0, limit);
}

/** Entities of which a name has a word that begins with what was typed, those with most articles first. */
export async function completeEntities(typed: string, limit: number, types?: EntityType[]): Promise<EntityCount[]> {
  await openDatabase();
  const { counters, entities, entityEdits, entityWords, meta } = database;
  return database.transaction('r', [counters, entities, entityEdits, entityWords, meta], async () => {
    const known = await readKnown();
    const prefixes = foldedWords(typed);
    const isFound = (entity: SavedEntity) =>
      isMatch(
        prefixes,
        wordsOf(entity, known.edits).map(({ word }) => word),
      );
    const choose = (some: SavedEntity[]) =>
      toCounts(some, known, isFound).filter(({ type }) => types?.includes(type) ?? true);
    const most = limit + spare(known);
    const found =
      (await findByWord(prefixes)) ?? (await readMostNamed(500, isFound, (some) => choose(some).length >= most));
    return choose(found).slice(0, limit);
  });
}

/** What is known of entities besides the dictionary's own records. */
interface Known {
  edits: EntityEdits;
  /** In the place of their members. */
  groups: SavedEntity[];
  unsettled: Unsettled[];
  /** The dictionary's records of what is not settled, which may be about to come before others. */
  latest: SavedEntity[];
}

async function readKnown(): Promise<Known> {
  const [edits, unsettled] = await Promise.all([readEdits(), readUnsettled()]);
  const [groups, latest] = await Promise.all([readGroups(edits), getEntities(unsettled.map(({ id }) => id))]);
  return { edits, groups, unsettled, latest };
}

/** So many may stand among the chosen without having come in the order of articles. */
const spare = ({ groups, unsettled }: Known) => groups.length + unsettled.length;

/** As the reader knows them, without the hidden ones, those with most articles first. */
function toCounts(
  found: SavedEntity[],
  { edits, groups, unsettled, latest }: Known,
  isWanted: (entity: SavedEntity) => boolean = () => true,
): EntityCount[] {
  const members = groupMembers(edits);
  const stored = new Map([...found, ...latest].map((entity) => [entity.id, entity]));
  const alone = withUnsettled([...stored.values()], unsettled).filter(({ id }) => !members.has(id));
  return [...alone, ...groups]
    .filter((entity) => !edits.get(entity.id)?.isHidden && isWanted(entity))
    .map((entity) => {
      const { id, type, name } = shownEntity(edits, entity);
      return { id, type, name, count: entity.articleCount };
    })
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? 1 : -1));
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
  return words.length > mostByWord ? undefined : getEntities(words.map(([, id]) => id));
}

async function getEntities(ids: string[]): Promise<SavedEntity[]> {
  if (ids.length === 0) return [];
  const entities = await database.entities.bulkGet([...new Set(ids)]);
  return entities.filter((entity) => entity !== undefined);
}

/** From the most named on, until those that come before the last one's power of two are enough. */
async function readMostNamed(
  batchSize: number,
  isWanted: (entity: SavedEntity) => boolean,
  isEnough: (found: SavedEntity[]) => boolean,
): Promise<SavedEntity[]> {
  const found: SavedEntity[] = [];
  let after: [rarity: number, id: string] = [0, ''];
  for (;;) {
    const batch = await database.entities.where('[rarity+id]').above(after).limit(batchSize).toArray();
    found.push(...batch.filter(isWanted));
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) return found;
    const { rarity = 0, id } = last;
    if (isEnough(found.filter((entity) => (entity.rarity ?? 0) < rarity))) return found;
    after = [rarity, id];
  }
}

import type { EntityType } from '../../entities/entity';
import { database } from '../database';
import type { EntityEdits } from './entity-edits';
import { addWords, removeWords, wordsOf } from './entity-words';
import { withUnsettled, type Unsettled } from './unsettled';

/** Somebody or something that articles of the library name. */
export interface SavedEntity {
  id: string;
  type: EntityType;
  /** As the article that brought it writes it; a later one does not rename it. */
  name: string;
  /** How many articles outside the trash name it, and not one that it is one with: see groups.ts. */
  articleCount: number;
  /**
   * Lower where articleCount is higher, by powers of two: the index that the most named are found by. Of counts as they
   * are, Chromium's index steps over an entry for each that there ever was. Missing in schema 2.
   */
  rarity?: number;
}

/** As it is stored. */
export function withRarity(entity: SavedEntity): SavedEntity {
  return { ...entity, rarity: Math.clz32(entity.articleCount) };
}

/** Within the transaction of the change. An entity that no article names any more is forgotten. */
export async function addToDictionary(mentioned: Unsettled[], edits: EntityEdits): Promise<void> {
  const ids = [...new Set(mentioned.map(({ id }) => id))];
  if (ids.length === 0) return;
  const stored = (await database.entities.bulkGet(ids)).filter((entity) => entity !== undefined);
  const before = new Map(stored.map((entity) => [entity.id, entity]));
  const kept = new Map(withUnsettled(stored, mentioned).map((entity) => [entity.id, entity]));
  const born = [...kept.values()].filter(({ id }) => !before.has(id));
  const forgotten = stored.filter(({ id }) => !kept.has(id));
  await Promise.all([
    database.entities.bulkPut([...kept.values()].filter((entity) => entity !== before.get(entity.id)).map(withRarity)),
    database.entities.bulkDelete(forgotten.map(({ id }) => id)),
    addWords(born.flatMap((entity) => wordsOf(entity, edits))),
    removeWords(forgotten.flatMap((entity) => wordsOf(entity, edits))),
  ]);
}

import type { EntityType } from '../../entities/entity';
import { database } from '../database';
import type { SavedEntity } from './entity-dictionary';

/**
 * An entity that a save named and that the dictionary does not count yet. A save writes them in one record, with the
 * article and in its transaction; the dictionary's own 25 records follow in a transaction of their own. Measured in
 * Chromium 156: those 25 took 11 ms of a save, and a bare put of the body 4 ms. Whoever reads the dictionary adds what
 * is here, so that no count is ever behind.
 */
export interface Unsettled {
  id: string;
  type: EntityType;
  name: string;
  /** 1 or -1: an article names it, or does no longer. */
  step: number;
}

/** Of about 16 saves, which only a browser that is killed after each of them leaves. */
export const mostUnsettled = 400;

export async function readUnsettled(): Promise<Unsettled[]> {
  const record = await database.meta.get('unsettled');
  return record?.key === 'unsettled' ? record.value : [];
}

/** Entities of the dictionary as they are with what is not settled; those that no article names are left out. */
export function withUnsettled(entities: SavedEntity[], unsettled: Unsettled[]): SavedEntity[] {
  if (unsettled.length === 0) return entities;
  const counted = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { id, type, name, step } of unsettled) {
    const entity = counted.get(id) ?? { id, type, name, articleCount: 0 };
    counted.set(id, { ...entity, articleCount: entity.articleCount + step });
  }
  return [...counted.values()].filter(({ articleCount }) => articleCount > 0);
}

/** One entity as it is by now; undefined when no article names it. */
export async function readEntity(id: string): Promise<SavedEntity | undefined> {
  const [entity, unsettled] = await Promise.all([database.entities.get(id), readUnsettled()]);
  const own = unsettled.filter((mentioned) => mentioned.id === id);
  return withUnsettled(entity ? [entity] : [], own)[0];
}

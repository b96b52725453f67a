import type { Entity, EntityType } from '../entities/entity';
import { database } from './database';

/** Somebody or something that articles of the library name. */
export interface SavedEntity {
  id: string;
  type: EntityType;
  /** As the article that brought it writes it; a later one does not rename it. */
  name: string;
  /** How many articles outside the trash name it. */
  articleCount: number;
}

/** Within the transaction of the change. An entity that no article names any more is forgotten. */
export async function addToDictionary(
  changes: Map<string, number>,
  known: Map<string, Pick<Entity, 'type' | 'name'>>,
): Promise<void> {
  const ids = [...changes.keys()].filter((id) => changes.get(id) !== 0);
  if (ids.length === 0) return;
  const stored = await database.entities.bulkGet(ids);
  const kept: SavedEntity[] = [];
  const forgotten: string[] = [];
  for (const [index, id] of ids.entries()) {
    const entity = stored[index] ?? known.get(id);
    const articleCount = (stored[index]?.articleCount ?? 0) + (changes.get(id) ?? 0);
    if (entity && articleCount > 0) kept.push({ id, type: entity.type, name: entity.name, articleCount });
    else forgotten.push(id);
  }
  await database.entities.bulkPut(kept);
  await database.entities.bulkDelete(forgotten);
}

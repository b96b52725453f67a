import type { Entity, EntityType } from '../../entities/entity';
import { database } from '../database';
import type { EntityEdits } from './entity-edits';
import { addWords, removeWords, wordsOf } from './entity-words';

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
  edits: EntityEdits,
): Promise<void> {
  const ids = [...changes.keys()].filter((id) => changes.get(id) !== 0);
  if (ids.length === 0) return;
  const stored = await database.entities.bulkGet(ids);
  const kept: SavedEntity[] = [];
  const born: SavedEntity[] = [];
  const forgotten: SavedEntity[] = [];
  for (const [index, id] of ids.entries()) {
    const before = stored[index];
    const entity = before ?? known.get(id);
    const articleCount = (before?.articleCount ?? 0) + (changes.get(id) ?? 0);
    if (entity && articleCount > 0) {
      const after = { id, type: entity.type, name: entity.name, articleCount };
      kept.push(after);
      if (!before) born.push(after);
    } else if (before) forgotten.push(before);
  }
  await database.entities.bulkPut(kept);
  await database.entities.bulkDelete(forgotten.map(({ id }) => id));
  await addWords(born.flatMap((entity) => wordsOf(entity, edits)));
  await removeWords(forgotten.flatMap((entity) => wordsOf(entity, edits)));
}

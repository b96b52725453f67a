import { database } from '../database';
import { foldedWords } from '../fold';
import { groupOf, type EntityEdits } from './entity-edits';
import type { SavedEntity } from './entity-dictionary';

/**
 * A word that an entity of the dictionary is found by. In a table of its own: the dictionary's records change with
 * every save, for their count, and 25 entities would bring 50 index entries each time.
 */
export interface EntityWord {
  word: string;
  id: string;
}

const mostWords = 24;
const longestWord = 40;

/**
 * Of the names that it has and had, and of those that are one with it: articles may name only one of them, and the
 * dictionary then knows no other.
 */
export function wordsOf(entity: Pick<SavedEntity, 'id' | 'name'>, edits: EntityEdits): EntityWord[] {
  const ids = [entity.id, ...groupOf(edits, entity.id)];
  const names = ids.map((id) => edits.get(id)).flatMap((edit) => [edit?.givenName ?? '', edit?.name ?? '']);
  const words = [entity.name, ...names].flatMap(foldedWords).map((word) => word.slice(0, longestWord));
  return [...new Set(words)].slice(0, mostWords).map((word) => ({ word, id: entity.id }));
}

export async function addWords(words: EntityWord[]): Promise<void> {
  if (words.length > 0) await database.entityWords.bulkPut(words);
}

export async function removeWords(words: EntityWord[]): Promise<void> {
  if (words.length === 0) return;
  await database.entityWords.bulkDelete(words.map(({ word, id }) => [word, id]));
}

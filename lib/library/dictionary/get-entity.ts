import type { EntityType } from '../../entities/entity';
import { database, openDatabase } from '../database';
import { readEntity } from './unsettled';
import { countNaming } from './groups';
import { mainId, mergedInto, newEdit, readEdits, shownEntity } from './entity-edits';

export interface SavedEntityView {
  id: string;
  type: EntityType;
  name: string;
  /** The other names that it had or took over. */
  aliases: string[];
  articleCount: number;
  isHidden: boolean;
}

/** The entity as the reader knows it; of a merged one that which it became. */
export async function getEntity(id: string): Promise<SavedEntityView | undefined> {
  await openDatabase();
  const { counters, entities, entityEdits, meta } = database;
  return database.transaction('r', [counters, entities, entityEdits, meta], async () => {
    const edits = await readEdits();
    const shownId = mainId(edits, id);
    const [entity, articleCount] = await Promise.all([readEntity(shownId), countNaming(edits, shownId)]);
    const edit = edits.get(shownId) ?? (entity && newEdit(entity));
    if (!edit) return undefined;
    const { type, name } = shownEntity(edits, entity ?? edit);
    const names = [edit, ...mergedInto(edits, shownId)].flatMap((part) => [part.givenName, part.name]);
    const aliases = [...new Set(names)].filter((alias) => alias !== null && alias !== name) as string[];
    return { id: shownId, type, name, aliases, articleCount, isHidden: edit.isHidden };
  });
}

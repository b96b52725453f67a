import { entityTypes, type EntityType } from '../../entities/entity';
import { changeLibrary, type Change } from '../change-library';
import { database } from '../database';
import { fitEntityName } from '../saved-row';
import { groupOf, mainId, newEdit, shownEntity, withEdit, type EntityEdit, type EntityEdits } from './entity-edits';
import { addWords, removeWords, wordsOf } from './entity-words';

/** Gives the entity a name for every list and page. Returns the one before, undefined when there is no such entity. */
export function renameEntity(id: string, name: string): Promise<string | undefined> {
  const givenName = fitEntityName(name.trim().replaceAll(/\s+/g, ' '));
  return editEntity(id, async (change, edit) => {
    const before = shownEntity(change.edits, edit).name;
    // Its own name again is no given one, so that an undo leaves nothing behind.
    if (givenName) await putEdit(change, { ...edit, givenName: givenName === edit.name ? null : givenName });
    return before;
  });
}

/** Returns the type before, undefined when there is no such entity. */
export function changeEntityType(id: string, type: EntityType): Promise<EntityType | undefined> {
  return editEntity(id, async (change, edit) => {
    const before = shownEntity(change.edits, edit).type;
    if (entityTypes.includes(type)) await putEdit(change, { ...edit, givenType: type === edit.type ? null : type });
    return before;
  });
}

/** Takes the entity out of the sidebar and of completions, or back in. Returns whether it was hidden. */
export function hideEntity(id: string, isHidden: boolean): Promise<boolean | undefined> {
  return editEntity(id, async (change, edit) => {
    if (edit.isHidden !== isHidden) await putEdit(change, { ...edit, isHidden });
    return edit.isHidden;
  });
}

/** Within a change: what there is to edit of an entity. */
export async function findEdit(edits: EntityEdits, id: string): Promise<EntityEdit | undefined> {
  const edit = edits.get(id);
  if (edit) return edit;
  const entity = await database.entities.get(id);
  return entity && newEdit(entity);
}

/** Within a change: stores what the reader made of an entity, and what words lead to it by now. */
export async function putEdit(change: Change, edit: EntityEdit): Promise<void> {
  const before = change.edits;
  const after = withEdit(before, edit);
  const concerned = [...new Set([...groupOf(before, edit.id), ...groupOf(after, edit.id)])];
  const entities = (await database.entities.bulkGet(concerned)).filter((entity) => entity !== undefined);
  await removeWords(entities.flatMap((entity) => wordsOf(entity, before)));
  await addWords(entities.flatMap((entity) => wordsOf(entity, after)));
  await database.entityEdits.bulkDelete([...before.keys()].filter((id) => !after.has(id)));
  if (after.has(edit.id)) await database.entityEdits.put(edit);
  change.edits = after;
}

/** Of a merged entity the one that it became is edited. */
async function editEntity<Before>(
  id: string,
  work: (change: Change, edit: EntityEdit) => Promise<Before>,
): Promise<Before | undefined> {
  return changeLibrary(async (change) => {
    const edit = await findEdit(change.edits, mainId(change.edits, id));
    return edit && work(change, edit);
  });
}

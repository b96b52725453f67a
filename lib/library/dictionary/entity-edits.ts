import type { EntityType } from '../../entities/entity';
import { database } from '../database';

/** What the reader made of an entity. It outlives the dictionary's own record, which goes with the last article. */
export interface EntityEdit {
  id: string;
  /** As the dictionary had them. */
  type: EntityType;
  name: string;
  givenType: EntityType | null;
  givenName: string | null;
  isHidden: boolean;
  /** The id of the entity that it is one with. */
  mergedInto: string | null;
}

/** All of them, by id: a reader makes tens, not thousands. One that is merged leads to one that is here as well. */
export type EntityEdits = ReadonlyMap<string, EntityEdit>;

interface Named {
  id: string;
  type: EntityType;
  name: string;
}

export async function readEdits(): Promise<EntityEdits> {
  const edits = await database.entityEdits.toArray();
  return new Map(edits.map((edit) => [edit.id, edit]));
}

export function newEdit({ id, type, name }: Named): EntityEdit {
  return { id, type, name, givenType: null, givenName: null, isHidden: false, mergedInto: null };
}

/** The entity and those that it is merged into, the last of which it is by now. */
function mergeChain(edits: EntityEdits, id: string): string[] {
  const chain = [id];
  for (let next = edits.get(id)?.mergedInto; next && !chain.includes(next); next = edits.get(next)?.mergedInto) {
    chain.push(next);
  }
  return chain;
}

export function mainId(edits: EntityEdits, id: string): string {
  return mergeChain(edits, id).at(-1) ?? id;
}

/** All that were merged into the entity, also through others. */
export function mergedInto(edits: EntityEdits, id: string): EntityEdit[] {
  return [...edits.values()].filter((edit) => edit.id !== id && mergeChain(edits, edit.id).includes(id));
}

/** The ids of all that are one with the entity by now, the one that stands for them first. */
export function groupOf(edits: EntityEdits, id: string): string[] {
  const main = mainId(edits, id);
  return [main, ...mergedInto(edits, main).map((edit) => edit.id)];
}

/** What merged entities have become, by their ids. */
export function mergesOf(edits: EntityEdits): Map<string, string> {
  const merged = [...edits.values()].filter((edit) => edit.mergedInto !== null);
  return new Map(merged.map(({ id }) => [id, mainId(edits, id)]));
}

/** The entity under the name, type and id that the reader knows it by. */
export function shownEntity<Shown extends Named>(edits: EntityEdits, entity: Shown): Shown {
  const id = mainId(edits, entity.id);
  const edit = edits.get(id);
  if (!edit) return entity;
  const { type, name } = id === entity.id ? entity : edit;
  return { ...entity, id, type: edit.givenType ?? type, name: edit.givenName ?? name };
}

/** The edits with one more; without it when it says nothing and no other leads to it. */
export function withEdit(edits: EntityEdits, edit: EntityEdit): EntityEdits {
  const changed = new Map(edits).set(edit.id, edit);
  // The one that it was merged into may have been here for its sake alone.
  for (const id of mergeChain(edits, edit.id)) {
    const left = changed.get(id);
    if (left && isBlank(left) && ![...changed.values()].some((other) => other.mergedInto === id)) changed.delete(id);
  }
  return changed;
}

function isBlank({ givenType, givenName, isHidden, mergedInto: into }: EntityEdit): boolean {
  return givenType === null && givenName === null && !isHidden && into === null;
}

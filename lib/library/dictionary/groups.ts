import { Dexie } from 'dexie';
import { readCounters } from '../counters';
import { database } from '../database';
import type { SavedEntity } from './entity-dictionary';
import { groupOf, mainId, mergesOf, type EntityEdits } from './entity-edits';
import { readEntity } from './unsettled';

// Entities that the reader made one. Rows and the dictionary keep them apart, so that a merge of what 40,000 articles
// name is one record, and so is its undo; what they count for together has a counter of its own, since an article that
// names two of them counts once.

const groupKey = (main: string): string => `group:${main}`;

const known = new WeakMap<EntityEdits, Map<string, string>>();

/** The id that stands for the group, by the id of everyone in it. */
export function groupMembers(edits: EntityEdits): ReadonlyMap<string, string> {
  let members = known.get(edits);
  if (!members) {
    members = mergesOf(edits);
    for (const id of new Set(members.values())) members.set(id, id);
    known.set(edits, members);
  }
  return members;
}

/** The counters of all groups of which an article that names these entities names somebody, each once. */
export function groupKeysOf(entityIds: string[], edits: EntityEdits): string[] {
  const members = groupMembers(edits);
  if (members.size === 0) return [];
  const groups = entityIds.map((id) => members.get(id)).filter((id) => id !== undefined);
  return [...new Set(groups)].map(groupKey);
}

/** Within a transaction: in how many articles the entity, or one that is one with it, is named. */
export async function countNaming(edits: EntityEdits, id: string): Promise<number> {
  const main = mainId(edits, id);
  if (!groupMembers(edits).has(main)) return (await readEntity(main))?.articleCount ?? 0;
  return (await readCounters([groupKey(main)]))[0] ?? 0;
}

/** Within a transaction: every group that articles name, as an entity of the dictionary. */
export async function readGroups(edits: EntityEdits): Promise<SavedEntity[]> {
  const mains = [...new Set(groupMembers(edits).values())];
  if (mains.length === 0) return [];
  const counts = await readCounters(mains.map(groupKey));
  return mains.flatMap((id, index) => {
    const [edit, articleCount = 0] = [edits.get(id), counts[index]];
    return edit && articleCount > 0 ? [{ id, type: edit.type, name: edit.name, articleCount }] : [];
  });
}

/** Within a change: counts anew the groups that these entities are in by now; one alone is none. */
export async function recountGroups(edits: EntityEdits, ids: string[]): Promise<void> {
  const mains = new Set(ids.map((id) => mainId(edits, id)));
  await database.counters.bulkDelete(ids.map(groupKey));
  for (const main of mains) {
    const group = groupOf(edits, main);
    const count = group.length > 1 ? await countArticlesOf(group) : 0;
    if (count > 0) await database.counters.put({ key: groupKey(main), count });
  }
}

/** By the keys alone: no row is read. */
async function countArticlesOf(ids: string[]): Promise<number> {
  const naming = new Set<string>();
  for (const id of ids) {
    const range = database.articles.where('entityKeys').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    for (const articleId of await range.primaryKeys()) naming.add(articleId);
  }
  return naming.size;
}

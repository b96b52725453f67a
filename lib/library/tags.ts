import { Dexie } from 'dexie';
import { changeLibrary } from './change-library';
import { changeLiveRows, changeRows } from './change-rows';
import { database } from './database';
import type { SavedRow } from './saved-article';
import { joinTags } from './saved-row';

export interface RenamedTag {
  /** The ids that had the old name and not the new one. */
  changed: string[];
  /** The ids that had both, and now have one. */
  merged: string[];
}

/** Returns the ids that it changed: not those that had the tag, nor those that have no room for another. */
export async function addTag(ids: string[], tag: string): Promise<string[]> {
  return changeLiveRows(ids, ({ tags }) => {
    const longer = joinTags(tags, [tag]);
    return longer.length > tags.length ? { tags: longer } : undefined;
  });
}

export async function removeTag(ids: string[], tag: string): Promise<string[]> {
  return changeLiveRows(ids, ({ tags }) =>
    tags.includes(tag) ? { tags: tags.filter((other) => other !== tag) } : undefined,
  );
}

/** Renames the tag wherever it is, also in the trash; where the new name is there already, the two become one. */
export async function renameTag(from: string, to: string): Promise<RenamedTag> {
  const [name] = joinTags([to]);
  const renamed: RenamedTag = { changed: [], merged: [] };
  if (name === undefined || name === from) return renamed;
  return changeLibrary(async (change) => {
    const ids = await idsWithTag(from);
    await changeRows(change, ids, ({ id, tags }) => {
      renamed[tags.includes(name) ? 'merged' : 'changed'].push(id);
      return { tags: joinTags(tags.map((tag) => (tag === from ? name : tag))) };
    });
    return renamed;
  });
}

/** Undoes a renaming where the new name still stands. */
export async function undoRenameTag(from: string, to: string, { changed, merged }: RenamedTag): Promise<void> {
  const [name] = joinTags([to]);
  if (name === undefined || name === from) return;
  const isUnmerged = new Set(merged);
  await changeLibrary((change) =>
    changeRows(change, [...changed, ...merged], ({ id, tags }) => {
      if (!tags.includes(name)) return undefined;
      const restored = tags.flatMap((tag) => (tag === name ? (isUnmerged.has(id) ? [name, from] : [from]) : [tag]));
      return { tags: joinTags(restored) };
    }),
  );
}

/** Within a change. What lies in the trash has its tags, though it is listed under none of them. */
async function idsWithTag(tag: string): Promise<string[]> {
  const inTrash = (row: SavedRow) => row.tags.includes(tag);
  const [live, deleted] = await Promise.all([
    database.articles.where('tagKeys').between([tag, Dexie.minKey], [tag, Dexie.maxKey]).primaryKeys(),
    database.articles
      .where('stateKeys')
      .between(['trash', Dexie.minKey], ['trash', Dexie.maxKey])
      .filter(inTrash)
      .primaryKeys(),
  ]);
  return [...live, ...deleted];
}

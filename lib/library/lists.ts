import { Dexie } from 'dexie';
import { database, openDatabase } from './database';
import { groupOf, readEdits } from './dictionary/entity-edits';
import { countNaming } from './dictionary/groups';
import { showRows } from './dictionary/show-edited';
import { readPlaces } from './listed';
import type { SavedRow } from './saved-article';
import { joinNewest } from './join-newest';
import type { ListName, RowKey } from './view';

interface Page {
  limit: number;
  /** The savedAt of the last row of the page before. Paging by number takes 1.4 s in the middle of 50,000; this 3 ms. */
  before?: string;
}

/** Everything in the list, newest first, without reading a row. */
export async function listKeys(list: ListName): Promise<RowKey[]> {
  await openDatabase();
  const places = await readPlaces(list);
  return places.map(([, savedAt, id]) => ({ id, savedAt })).reverse();
}

export async function listRows(list: ListName, page: Page): Promise<SavedRow[]> {
  await openDatabase();
  const [rows, edits] = await Promise.all([readPage('stateKeys', list, page), readEdits()]);
  return showRows(rows, edits);
}

export async function listByTag(tag: string, page: Page): Promise<SavedRow[]> {
  await openDatabase();
  const [rows, edits] = await Promise.all([readPage('tagKeys', tag, page), readEdits()]);
  return showRows(rows, edits);
}

/** The articles that name the entity, or one that the reader made one with it, newest first; each once. */
export async function listByEntity(entityId: string, page: Page): Promise<SavedRow[]> {
  await openDatabase();
  const edits = await readEdits();
  const pages = await Promise.all(groupOf(edits, entityId).map((id) => readPage('entityKeys', id, page)));
  return showRows(joinNewest(pages, page.limit), edits);
}

/** In how many articles of the library the entity is named. */
export async function countMentions(entityId: string): Promise<number> {
  await openDatabase();
  const { counters, entities, entityEdits, meta } = database;
  return database.transaction('r', [counters, entities, entityEdits, meta], async () =>
    countNaming(await readEdits(), entityId),
  );
}

function readPage(index: 'stateKeys' | 'tagKeys' | 'entityKeys', name: string, page: Page): Promise<SavedRow[]> {
  return database.articles
    .where(index)
    .between([name, Dexie.minKey], [name, page.before ?? Dexie.maxKey], false, false)
    .reverse()
    .limit(page.limit)
    .toArray();
}

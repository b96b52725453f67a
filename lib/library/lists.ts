import { Dexie } from 'dexie';
import { database, openDatabase } from './database';
import { mainId, readEdits } from './dictionary/entity-edits';
import { showRows } from './dictionary/show-edited';
import { readEntity } from './dictionary/unsettled';
import { readPlaces } from './listed';
import type { SavedRow } from './saved-article';
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

/** The articles that name the entity, newest first. */
export async function listByEntity(entityId: string, page: Page): Promise<SavedRow[]> {
  await openDatabase();
  const edits = await readEdits();
  return showRows(await readPage('entityKeys', mainId(edits, entityId), page), edits);
}

/** In how many articles of the library the entity is named. */
export async function countMentions(entityId: string): Promise<number> {
  await openDatabase();
  return database.transaction('r', database.entities, database.entityEdits, database.meta, async () => {
    const entity = await readEntity(mainId(await readEdits(), entityId));
    return entity?.articleCount ?? 0;
  });
}

function readPage(index: 'stateKeys' | 'tagKeys' | 'entityKeys', name: string, page: Page): Promise<SavedRow[]> {
  return database.articles
    .where(index)
    .between([name, Dexie.minKey], [name, page.before ?? Dexie.maxKey], false, false)
    .reverse()
    .limit(page.limit)
    .toArray();
}

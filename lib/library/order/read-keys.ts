import { database } from '../database';
import { groupOf, type EntityEdits } from '../dictionary/entity-edits';
import { joinNewest } from '../join-newest';
import type { RowKey, View } from '../view';

/** A view by the names under which its rows are listed: several where the reader made one entity of them. */
export interface NamedView {
  kind: View['kind'];
  names: string[];
}

export function nameView(view: View, edits: EntityEdits): NamedView {
  switch (view.kind) {
    case 'list':
      return { kind: 'list', names: [view.list] };
    case 'tag':
      return { kind: 'tag', names: [view.tag] };
    case 'site':
      return { kind: 'site', names: [view.site] };
    case 'entity':
      return { kind: 'entity', names: groupOf(edits, view.id) };
  }
}

/**
 * So many keys of a view, newest first, from `before` on. Past Dexie, which reads an index's own keys together with
 * their rows.
 */
export async function readKeys(view: NamedView, before: string | undefined, limit: number): Promise<RowKey[]> {
  const { kind, names } = view;
  const read = (name: string) =>
    kind === 'list' ? readPlaces(name, before, limit) : readIndex(indexes[kind], name, before, limit);
  return joinNewest(await Promise.all(names.map(read)), limit);
}

const indexes = { tag: 'tagKeys', site: 'siteKeys', entity: 'entityKeys' } as const;

/** The places of a list have a table of their own, whose keys are handed out by the hundred: listed.ts. */
async function readPlaces(list: string, before: string | undefined, limit: number): Promise<RowKey[]> {
  const store = openStore('listed');
  const range = rangeOf(list, before);
  // Backwards only where there is getAllRecords as well.
  if (!('getAllRecords' in store))
    return walk(store.openKeyCursor(range, 'prev'), limit, (cursor) => toPlace(cursor.key));
  const options: unknown = { query: range, count: limit, direction: 'prev' };
  const keys = await settle(store.getAllKeys(options as IDBKeyRange));
  return keys.map(toPlace);
}

/** An index gives its own keys one by one. */
function readIndex(index: string, name: string, before: string | undefined, limit: number): Promise<RowKey[]> {
  const cursors = openStore('articles').index(index).openKeyCursor(rangeOf(name, before), 'prev');
  return walk(cursors, limit, ({ key, primaryKey }) => ({
    id: String(primaryKey),
    savedAt: (key as string[])[1] ?? '',
  }));
}

/** A key that is a list sorts after every text, so `[name, []]` comes after all that begin with the name. */
function rangeOf(name: string, before: string | undefined): IDBKeyRange {
  return IDBKeyRange.bound([name], [name, before ?? []], false, true);
}

function toPlace(key: IDBValidKey): RowKey {
  const [, savedAt, id] = key as [list: string, savedAt: string, id: string];
  return { id, savedAt };
}

function openStore(name: 'articles' | 'listed'): IDBObjectStore {
  return database.backendDB().transaction(name).objectStore(name);
}

function walk(
  request: IDBRequest<IDBCursor | null>,
  limit: number,
  toKey: (cursor: IDBCursor) => RowKey,
): Promise<RowKey[]> {
  return new Promise((resolve, reject) => {
    const keys: RowKey[] = [];
    request.addEventListener('error', () => reject(request.error ?? new Error('The cursor failed.')));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor) keys.push(toKey(cursor));
      if (cursor && keys.length < limit) cursor.continue();
      else resolve(keys);
    });
  });
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
  });
}

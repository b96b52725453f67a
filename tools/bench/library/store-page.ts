import { articleId } from '../../../lib/library/article-id';
import { database, openDatabase } from '../../../lib/library/database';
import * as library from '../../../lib/library/library';
import type { View } from '../../../lib/library/view';
import { makeLibrary } from './make-library';
import type { Stock } from './stock';
import { fillLibrary } from './write-library';
import { time, timePair, type Pair } from './time-pair';

/** What to ask a library for, as its own counters say. */
export interface Landmarks {
  total: number;
  tag: string;
  entityId: string;
  middle: string;
}

interface OrderTimes {
  first: number;
  whole: number;
  patched: number;
  /** The longest time that the page's main thread was held while the order was read. */
  longest: number;
}

export interface Saves {
  pairs: Pair[];
  /** What each save left for a transaction of its own. */
  settled: number[];
}

interface EditTimes {
  rename: number;
  /** That name the merged entity. */
  articles: number;
  merge: number;
  longest: number;
  split: number;
}

export type PageName = 'newest' | 'tag' | 'state' | 'middle' | 'entity' | 'sidebar';

declare global {
  /** Called by bench-library.ts. Milliseconds. */
  var store: typeof functions;
}

const limit = 50;

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
  });
}

/** One read of the same rows, with nothing of ours and nothing of Dexie's. */
function getAllRaw(index: string, name: string, before: unknown = []): Promise<unknown> {
  const query = IDBKeyRange.bound([name], [name, before], false, true);
  const options: unknown = { query, count: limit, direction: 'prev' };
  const rows = database.backendDB().transaction('articles').objectStore('articles').index(index);
  return settle(rows.getAll(options as IDBKeyRange));
}

/** All counters, and as many entities as the sidebar names, the most named first. */
function readCountsRaw(): Promise<unknown> {
  const transaction = database.backendDB().transaction(['counters', 'entities']);
  const entities = transaction.objectStore('entities').index('[rarity+id]');
  return Promise.all([settle(transaction.objectStore('counters').getAll()), settle(entities.getAll(null, limit))]);
}

function putRaw(table: string, record: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction(table, 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('The put failed.')));
    transaction.objectStore(table).put(record);
  });
}

const pages: Record<PageName, (at: Landmarks) => { ours: () => unknown; raw: () => unknown }> = {
  newest: () => ({ ours: () => library.listRows('inbox', { limit }), raw: () => getAllRaw('stateKeys', 'inbox') }),
  state: () => ({ ours: () => library.listRows('unread', { limit }), raw: () => getAllRaw('stateKeys', 'unread') }),
  tag: ({ tag }) => ({ ours: () => library.listByTag(tag, { limit }), raw: () => getAllRaw('tagKeys', tag) }),
  middle: ({ middle }) => ({
    ours: () => library.listRows('all', { limit, before: middle }),
    raw: () => getAllRaw('stateKeys', 'all', middle),
  }),
  entity: ({ entityId }) => ({
    ours: () => library.listByEntity(entityId, { limit }),
    raw: () => getAllRaw('entityKeys', entityId),
  }),
  sidebar: () => ({ ours: () => library.readSidebar(), raw: readCountsRaw }),
};

/** Counts how long a task of the page may have had to wait. */
function startWatch(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return () => {
    port1.close();
    return longest;
  };
}

async function starOther(id: string): Promise<void> {
  const changed = await library.setStarred([id], true);
  if (changed.length === 0) await library.setStarred([id], false);
}

const functions = {
  fill: fillLibrary,

  async landmarks(): Promise<Landmarks> {
    const { tags, entities } = await library.readSidebar();
    const keys = await library.listKeys('all');
    const [tag] = tags.toSorted((a, b) => b.count - a.count);
    return {
      total: keys.length,
      tag: tag?.name ?? '',
      entityId: entities[0]?.id ?? '',
      middle: keys[keys.length >> 1]?.savedAt ?? '',
    };
  },

  async timePage(name: PageName, at: Landmarks, isOursFirst: boolean): Promise<Pair> {
    const { ours, raw } = pages[name](at);
    return timePair(ours, raw, isOursFirst);
  },

  /** Once a page: the second time it is open. To the first answer, since an open alone may leave work for later. */
  timeOpen: (kind: keyof Pair): Promise<number> =>
    time(async () => {
      if (kind === 'ours') return library.readRev();
      const opened = await settle(indexedDB.open('offprint'));
      return settle(opened.transaction('meta').objectStore('meta').get('rev'));
    }),

  /** Articles that no library has yet, each saved and put bare, with the same promise of being on the disk. */
  async timeSaves(stock: Stock, count: number, seed: number): Promise<Saves> {
    await openDatabase();
    const pairs: Pair[] = [];
    const settled: number[] = [];
    for (const { request } of makeLibrary(stock, count, seed)) {
      // A key like any body's: those that are like no other stand in one block, which the browser then has at hand.
      const bareId = await articleId(`${request.article.canonicalUrl}#bare`);
      const body = { id: bareId, html: request.article.html, entities: request.entities };
      let id = '';
      const save = async () => {
        const saving = await time(async () => ({ id } = await library.saveArticle(request)));
        // What a save leaves for later is not to meet the bare put, nor to be hidden.
        settled.push(await time(library.settleDictionary));
        return saving;
      };
      const putBare = () => time(() => putRaw('bodies', body));
      const isOursFirst = pairs.length % 2 === 0;
      const first = await (isOursFirst ? save() : putBare());
      const second = await (isOursFirst ? putBare() : save());
      pairs.push(isOursFirst ? { ours: first, raw: second } : { ours: second, raw: first });
      await library.undoSave(id);
      await database.bodies.delete(body.id);
    }
    return { pairs, settled };
  },

  timeSidebar: () => time(library.readSidebar),

  /** Two that are named in some hundreds of articles. */
  async someEntities(): Promise<library.EntityCount[]> {
    const { entities } = await library.readSidebar();
    return entities.slice(-2);
  },

  /** From the call to the first keys, to all keys, and from a change to the patched keys. */
  async timeOrder(view: View): Promise<OrderTimes> {
    await openDatabase();
    const started = performance.now();
    const longestOf = startWatch();
    const times = { first: 0, whole: 0, patched: 0, longest: 0 };
    let changedAt = 0;
    await new Promise<void>((resolve, reject) => {
      const stop = library.watchOrder(
        view,
        ({ keys, isComplete }) => {
          const now = performance.now();
          times.first ||= now - started;
          if (changedAt) {
            times.patched = now - changedAt;
            stop();
            resolve();
          } else if (isComplete) {
            times.whole = now - started;
            times.longest = longestOf();
            starOther(keys[keys.length >> 1]?.id ?? '').catch(reject);
            changedAt = performance.now();
          }
        },
        reject,
      );
    });
    return times;
  },

  /** What a new name and a merge of an entity cost, with their undo. `longest`: see timeOrder. */
  async timeEdits(renamed: string, merged: string, into: string): Promise<EditTimes> {
    const before = await library.getEntity(renamed);
    const rename = await time(() => library.renameEntity(renamed, 'Another name'));
    await library.renameEntity(renamed, before?.name ?? '');
    const articles = await library.countMentions(merged);
    const longestOf = startWatch();
    const merge = await time(() => library.mergeEntities(merged, into));
    const longest = longestOf();
    const split = await time(() => library.splitEntity(merged));
    return { rename, articles, merge, longest, split };
  },
};

globalThis.store = functions;

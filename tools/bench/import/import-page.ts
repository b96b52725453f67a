import { Dexie } from 'dexie';
import { openImport } from '../../../lib/import/import-client';
import type { ImportState } from '../../../lib/import/import-state';
import { database, openDatabase } from '../../../lib/library/database';
import { readSidebar, watch, watchOrder } from '../../../lib/library/library';
import { time } from '../library/time-pair';
import { makePocket } from './make-pocket';

export interface ImportFigures {
  survey: number;
  run: number;
  /** One bulkPut of the rows, and one of the bodies, into the same tables of another database. */
  bare: number;
  added: number;
  failed: number;
  /** The longest task of the page while it imported, and how often a task took more than 50 ms. */
  longest: number;
  over: number;
}

declare global {
  /** Called from outside. */
  var importBench: typeof measure;
}

type Done = Extract<ImportState, { status: 'done' }>;

async function measure(count: number): Promise<ImportFigures> {
  await openDatabase();
  // As the library page, which shows the list meanwhile.
  watchOrder({ kind: 'list', list: 'inbox' }, () => {}, console.error);
  watch(readSidebar, () => {}, console.error);
  const client = openImport({
    prepare: () => Promise.reject(new Error('Pocket has no texts.')),
    position: { read: () => 0, write: () => {}, clear: () => {} },
    makeWorker: () => new Worker('/import-worker.js'),
  });
  const until = (status: ImportState['status']) =>
    new Promise<ImportState>((resolve, reject) => {
      client.watchState((state) => {
        if (state.status === status) resolve(state);
        if (state.status === 'failed') reject(new Error(state.text));
      });
    });
  const blob = new Blob([makePocket(count)]);
  // Making it was a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const tasks = watchTasks();
  const survey = await time(() => {
    client.choose([{ name: 'export', blob }]);
    return until('ready');
  });
  const run = await time(() => {
    client.start();
    return until('done');
  });
  const done = (await until('done')) as Done;
  const { longest, over } = tasks();
  return {
    survey,
    run,
    bare: await putBare(),
    added: done.count.added,
    failed: done.summary.failedCount,
    longest,
    over,
  };
}

/** Tasks of the page's own, not waits for a processor that others have. */
function watchTasks(): () => { longest: number; over: number } {
  let longest = 0;
  let over = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      longest = Math.max(longest, duration);
      over += 1;
    }
  }).observe({ entryTypes: ['longtask'] });
  return () => ({ longest, over });
}

async function putBare(): Promise<number> {
  const [rows, bodies] = await Promise.all([database.articles.toArray(), database.bodies.toArray()]);
  const bare = new Dexie('bare', { cache: 'disabled', chromeTransactionDurability: 'strict' });
  bare.version(1).stores({
    articles: 'id, &savedAt, &canonicalUrl, rev, *stateKeys, *siteKeys, *tagKeys, *entityKeys, *mergedIds',
    bodies: 'id',
  });
  await bare.open();
  return time(() =>
    bare.transaction('rw', bare.tables, () =>
      Promise.all([bare.table('articles').bulkPut(rows), bare.table('bodies').bulkPut(bodies)]),
    ),
  );
}

globalThis.importBench = measure;

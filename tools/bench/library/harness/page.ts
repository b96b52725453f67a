import { listDifferences } from '../../../../lib/search/index/fixtures/compare-with-scan';
import { openSearch } from '../../../../lib/search/search-client';
import { makeLibrary } from '../make-library';
import type { Stock } from '../stock';
import { fillLibrary, toRecords, writeLibrary } from '../write-library';
import type { SearchFigures } from './figures';

export interface Verified {
  differences: string[];
  where: 'disk' | 'memory';
}

/** Milliseconds that the page did not answer, and seconds. */
interface Backlog {
  longest: number;
  /** When the longest wait began, in seconds. */
  at: number;
  /** The longest task of the page's own; shorter ones than 50 ms are not told. */
  task: number;
  idle: number;
  seconds: number;
  progress: number;
}

declare global {
  /** Called from outside. */
  var harness: typeof functions;
}

const readStock = async (): Promise<Stock> => (await fetch('/stock.json')).json() as Promise<Stock>;

/** How long a click may have to wait: a message to oneself takes its turn like one. */
function watchThread(): { longest: () => number; at: () => number; task: () => number } {
  const { port1, port2 } = new MessageChannel();
  const started = performance.now();
  let last = started;
  let longest = 0;
  let at = 0;
  let task = 0;
  // A wait in which no long task ran is one for a processor: the page was not held by its own work.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  }).observe({ entryTypes: ['longtask'] });
  port1.addEventListener('message', () => {
    const now = performance.now();
    if (now - last > longest) [longest, at] = [now - last, last - started];
    last = now;
    setTimeout(() => port2.postMessage(null), 1);
  });
  port1.start();
  port2.postMessage(null);
  return { longest: () => longest, at: () => at, task: () => task };
}

const functions = {
  /** As store-page.ts does. */
  fill: async (count: number, most: number): Promise<number> => fillLibrary(await readStock(), count, most),

  /** The extension's own client and worker, against a scan of the same articles. */
  async verify(count: number, searches: number): Promise<Verified> {
    const made = [...makeLibrary(await readStock(), count)];
    await writeLibrary(made);
    const records = await Promise.all(made.map(toRecords));
    const client = openSearch();
    await whenReady(client);
    const differences = await listDifferences({ records }, client, searches);
    const { where } = await client.size();
    client.close();
    return { differences, where };
  },

  /** The longest time that the page was held while its worker made the whole index, and while nothing happened. */
  async timeBacklog(): Promise<Backlog> {
    // Of a run before this one.
    const files = await navigator.storage.getDirectory();
    await files.removeEntry('.offprint-search', { recursive: true }).catch(() => {});
    const rest = watchThread();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const idle = rest.longest();
    const client = openSearch();
    const started = performance.now();
    const busy = watchThread();
    let progress = 0;
    client.watchState(({ status }) => (progress += Number(status === 'catching-up')));
    await whenReady(client);
    const seconds = (performance.now() - started) / 1000;
    client.close();
    return { longest: busy.longest(), at: busy.at() / 1000, task: busy.task(), idle, seconds, progress };
  },

  measure(): Promise<SearchFigures> {
    const worker = new Worker('/bench-worker.js?opfs-disable');
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SearchFigures>) => resolve(data));
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
    });
  },
};

function whenReady(client: ReturnType<typeof openSearch>): Promise<void> {
  return new Promise((resolve, reject) => {
    client.watchState((state) => {
      if (state.status === 'ready') resolve();
      if (state.status === 'failed') reject(new Error(state.reason));
    });
  });
}

globalThis.harness = functions;

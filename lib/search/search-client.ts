import { readKeys } from './key-lines';
// Not `new URL(…, import.meta.url)`: wxt puts another expression in its place, and the bundler no longer sees it.
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './search-worker?worker&url';
import type { FromWorker, Question, QuestionName, Questions } from './search-protocol';
import type { IndexState, SearchAnswer, SearchClient } from './search-answer';

export type { IndexState, SearchAnswer, SearchClient };

/** A newer search was asked before this one was begun; nobody waits for its answer any more. */
export class SearchSuperseded extends Error {
  override name = 'SearchSuperseded';
}

interface Pending {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** A search that waits for the one before it. */
interface Waiting {
  asked: Questions['search']['asked'];
  resolve: (answer: SearchAnswer) => void;
  reject: (error: Error) => void;
}

type MakeWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

// SQLite would first try another way to the origin's files, one that asks for a second worker; this is its own word for not.
const makeSearchWorker: MakeWorker = () => new Worker(`${workerUrl}?opfs-disable`, { type: 'module', name: 'search' });

/** The index of the library, as a page uses it. Its worker starts with the first question. */
export function openSearch(makeWorker: MakeWorker = makeSearchWorker): SearchClient {
  let worker: ReturnType<MakeWorker> | null = null;
  let crashes = 0;
  let state: IndexState = { status: 'starting' };
  let lastNumber = 0;
  let isSearching = false;
  let waiting: Waiting | null = null;
  const pending = new Map<number, Pending>();
  const watchers = new Set<(state: IndexState) => void>();

  function setState(next: IndexState): void {
    state = next;
    for (const onState of watchers) onState(next);
  }

  function start(): ReturnType<MakeWorker> {
    if (worker) return worker;
    const started = makeWorker();
    started.addEventListener('message', (event) => receive((event as MessageEvent<FromWorker>).data));
    started.addEventListener('error', (event) => {
      if (worker === started) crash((event as ErrorEvent).message ?? '');
    });
    worker = started;
    return started;
  }

  function receive(message: FromWorker): void {
    if (message.kind === 'state') return setState(message.state);
    const asked = pending.get(message.number);
    pending.delete(message.number);
    if (message.kind === 'failed') asked?.reject(new Error(message.reason));
    else asked?.resolve(message.answer as never);
  }

  /** Once it is started again: what ended it may have been the browser's doing. */
  function crash(reason: string): void {
    worker?.terminate();
    worker = null;
    crashes += 1;
    const lost = [...pending.values()];
    pending.clear();
    setState({ status: 'failed', reason });
    for (const { reject } of lost) reject(new Error(reason));
    if (crashes === 1) start();
  }

  function ask<Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]['asked'],
  ): Promise<Questions[Name]['answer']> {
    return new Promise((resolve, reject) => {
      lastNumber += 1;
      pending.set(lastNumber, { resolve: resolve as Pending['resolve'], reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      start().postMessage({ number: lastNumber, name, asked } as Question);
    });
  }

  /** One at a time; of those that are asked meanwhile only the newest is worth an answer. */
  function search(...[query, page]: Parameters<SearchClient['search']>): Promise<SearchAnswer> {
    return new Promise((resolve, reject) => {
      waiting?.reject(new SearchSuperseded());
      waiting = { asked: { query, page }, resolve, reject };
      if (!isSearching) void searchNext();
    });
  }

  async function searchNext(): Promise<void> {
    isSearching = true;
    while (waiting) {
      const { asked, resolve, reject } = waiting;
      waiting = null;
      await ask('search', asked).then(resolve, reject);
    }
    isSearching = false;
  }

  return {
    search,
    order: async (view, sort) => readKeys(await ask('order', { view, sort })),
    ids: (query) => ask('ids', { query }),
    entityOverview: (id) => ask('entityOverview', { id }),
    languages: () => ask('languages', null),
    watchState(onState) {
      watchers.add(onState);
      start();
      onState(state);
      return () => watchers.delete(onState);
    },
    rebuild: async () => void (await ask('rebuild', null)),
    size: () => ask('size', null),
    close() {
      worker?.terminate();
      worker = null;
      watchers.clear();
      for (const { reject } of pending.values()) reject(new Error('The search was closed.'));
      pending.clear();
    },
  };
}

import wasmUrl from '@sqlite.org/sqlite-wasm/sqlite3.wasm?url';
import {
  countLists,
  describeEntities,
  findEntities,
  isWriteStopped,
  readMerges,
  readRev,
  readRowsAfter,
  readTexts,
  StorageFullError,
  watchRev,
} from '../library/library';
import { writeKeys } from './key-lines';
import { IndexKeeper } from './index/index-keeper';
import type { LibraryReader } from './index/library-reader';
import type { Answerers, FromWorker, Question } from './search-protocol';
import { loadSqlite, openStore, type Store } from './index/sqlite';

// The dedicated worker of the library page: the only place that loads SQLite.

const library: LibraryReader = {
  readRev,
  watchRev,
  async readRowsAfter(rev, limit) {
    // The index takes none of the last room: it fails, and the page reads the rows instead.
    if (isWriteStopped()) throw new StorageFullError(null);
    return readRowsAfter(rev, limit);
  },
  readTexts,
  findEntities,
  describeEntities,
  readMerges,
  countArticles: async () => (await countLists()).all,
};

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
const post = (message: FromWorker): void => globalThis.postMessage(message);

async function openHeldStore(onWait: () => void): Promise<Store> {
  const [sqlite] = await Promise.all([loadSqlite(wasmUrl), holdLock(onWait)]);
  return openStore(sqlite);
}

/** The files of the index open in one place only. The lock is let go of when the page is closed. */
function holdLock(onWait: () => void): Promise<void> {
  const name = 'offprint-search';
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    const holdOrWait = (lock: Lock | null) => {
      if (lock) return hold();
      onWait();
      navigator.locks.request(name, hold).catch(reject);
      return undefined;
    };
    navigator.locks.request(name, { ifAvailable: true }, holdOrWait).catch(reject);
  });
}

const keeper = new IndexKeeper(library, openHeldStore, (state) => post({ kind: 'state', state }));

const answerers: Answerers = {
  search: ({ query, page }) =>
    keeper.ask(async (index) => ({ ...(await index.search(query, page)), isComplete: keeper.isComplete() })),
  async order({ view, sort }) {
    await keeper.upToDate();
    const keys = await keeper.ask((index) => index.order(view, sort));
    return writeKeys(keys);
  },
  async ids({ query }) {
    await keeper.upToDate();
    return keeper.ask((index) => index.ids(query));
  },
  async entityOverview({ id }) {
    await keeper.upToDate();
    return keeper.ask((index) => index.entityOverview(id));
  },
  languages: () => keeper.ask((index) => index.languages()),
  async rebuild() {
    await keeper.rebuild();
    return null;
  },
  size: () => keeper.size(),
};

async function answer({ number, name, asked }: Question): Promise<void> {
  try {
    const answerer = answerers[name] as (given: Question['asked']) => ReturnType<Answerers[typeof name]>;
    post({ kind: 'answer', number, answer: await answerer(asked) });
  } catch (error) {
    post({ kind: 'failed', number, reason: error instanceof Error ? error.message : String(error) });
  }
}

globalThis.addEventListener('message', (event: MessageEvent<Question>) => void answer(event.data));

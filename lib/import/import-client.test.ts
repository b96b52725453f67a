import { expect, test, vi } from 'vitest';
import type { Article, RawArticle } from '../article/article';
import { openImport } from './import-client';
import type { FromWorker, ToWorker } from './import-protocol';
import { type ImportState, type ImportSummary, nothingYet } from './import-state';

const summary: ImportSummary = {
  format: 'pocket-csv',
  toAdd: 3,
  here: 1,
  texts: 0,
  failedCount: 0,
  failures: [],
  moreFailures: null,
  notes: [],
};
const count = { added: 2, joined: 0, present: 1 };
const files = [{ name: 'a', blob: new Blob(['x']) }];

/** A client with a worker that says what the test makes it say. */
function setUp(begun = 0) {
  const listeners = new Map<string, (event: unknown) => void>();
  const worker = {
    postMessage: vi.fn<(message: ToWorker) => void>(),
    addEventListener: vi.fn((kind: string, listener: (event: never) => void) => {
      listeners.set(kind, listener as (event: unknown) => void);
    }),
    terminate: vi.fn(),
  };
  const position = { read: vi.fn(() => begun), write: vi.fn(), clear: vi.fn() };
  const prepare = vi.fn(async (raw: RawArticle) => ({ title: raw.title }) as Article);
  const client = openImport({ prepare, position, makeWorker: () => worker as unknown as Worker });
  const states: ImportState[] = [];
  client.watchState((state) => states.push(state));
  return {
    client,
    worker,
    position,
    prepare,
    states,
    state: () => states.at(-1),
    hear: (data: FromWorker) => listeners.get('message')?.({ data }),
    crash: () => listeners.get('error')?.({ message: 'out of memory' }),
  };
}

function ready(begun = 0) {
  const all = setUp(begun);
  all.client.choose(files);
  all.hear({ kind: 'looked', summary, fingerprint: 'f' });
  return all;
}

test('files are looked through, then wait for a word', () => {
  const { client, worker, hear, state } = setUp();
  client.choose([]);
  expect(state()).toEqual({ status: 'idle' });
  client.choose(files);
  expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'look', files, format: null });
  hear({ kind: 'looking', read: 500 });
  expect(state()).toEqual({ status: 'looking', read: 500 });
  hear({ kind: 'looked', summary, fingerprint: 'f' });
  expect(state()).toEqual({ status: 'ready', summary, begun: 0 });
  client.forget();
  expect(state()).toEqual({ status: 'idle' });
  expect(worker.terminate).toHaveBeenCalled();
});

test('unsure files are read as the reader says', () => {
  const { client, worker, hear, state } = setUp();
  client.choose(files);
  hear({ kind: 'sniffed', sniffed: { kind: 'unsure', candidates: ['onetab'], opening: 'x' } });
  expect(state()).toEqual({ status: 'unsure', candidates: ['onetab'], opening: 'x' });
  client.readAs('onetab');
  expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'look', files, format: 'onetab' });
});

test('it runs, pauses, keeps its place, and forgets it at the end', () => {
  const { client, worker, hear, state, position } = ready();
  client.start();
  expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'import', from: 0 });
  hear({ kind: 'progress', done: 2, count });
  expect(position.write).toHaveBeenLastCalledWith('f', 2);
  client.pause(true);
  client.pause(true);
  expect(state()).toMatchObject({ status: 'running', done: 2, isPaused: true });
  expect(worker.postMessage.mock.calls.filter(([{ kind }]) => kind === 'pause')).toHaveLength(1);
  client.pause(false);
  expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'resume' });
  // Other files do not come in between.
  client.choose(files);
  expect(state()).toMatchObject({ status: 'running' });
  hear({ kind: 'done', count, isStopped: false });
  expect(state()).toMatchObject({ status: 'done', count, isStopped: false });
  expect(position.clear).toHaveBeenCalled();
});

test('stopped, it keeps its place; the same files go on from there', () => {
  const first = ready();
  first.client.start();
  first.client.stop();
  expect(first.worker.postMessage).toHaveBeenLastCalledWith({ kind: 'stop' });
  first.hear({ kind: 'done', count, isStopped: true });
  expect(first.position.clear).not.toHaveBeenCalled();
  const second = ready(2);
  expect(second.state()).toMatchObject({ status: 'ready', begun: 2 });
  second.client.start();
  expect(second.worker.postMessage).toHaveBeenLastCalledWith({ kind: 'import', from: 2 });
});

test('texts are made safe here, and a failure of it is told', async () => {
  const { client, worker, hear, prepare } = ready();
  client.start();
  const articles = [{ title: 'a' }, { title: 'b' }] as RawArticle[];
  hear({ kind: 'prepare', articles });
  await vi.waitFor(() => expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'prepared', articles }));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  prepare.mockRejectedValueOnce(new Error('no'));
  hear({ kind: 'prepare', articles });
  await vi.waitFor(() => expect(worker.postMessage).toHaveBeenLastCalledWith({ kind: 'prepared', articles: null }));
});

test.each([
  ['the storage is full', { kind: 'failed', reason: 'storage-full', text: 'full' } as const, 'storage-full'],
  ['the worker crashes', null, 'unexpected'],
])('%s: it ends, and says what is in by then', (_, message, reason) => {
  const { client, hear, crash, state, worker } = ready();
  client.start();
  hear({ kind: 'progress', done: 2, count });
  if (message) hear(message);
  else crash();
  expect(state()).toMatchObject({ status: 'failed', reason, count, summary });
  expect(worker.terminate).toHaveBeenCalled();
});

test('what fails while looking has written nothing', () => {
  const { client, crash, state } = setUp();
  client.choose(files);
  crash();
  expect(state()).toMatchObject({ status: 'failed', count: nothingYet, summary: null });
});

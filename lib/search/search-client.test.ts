import { describe, expect, test, vi } from 'vitest';
import { parseQuery } from './query';
import { openSearch, SearchSuperseded, type IndexState, type SearchAnswer } from './search-client';
import type { FromWorker, Question } from './search-protocol';

/** A worker that answers when it is told to. */
class FakeWorker {
  readonly asked: Question[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: never) => void>();

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.isEnded = true;
  }

  send(message: FromWorker): void {
    this.#listeners.get('message')?.({ data: message } as never);
  }

  crash(message: string): void {
    this.#listeners.get('error')?.({ message } as never);
  }
}

function openFake() {
  const workers: FakeWorker[] = [];
  const client = openSearch(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

const page = { limit: 50, offset: 0 };
const answer: SearchAnswer = { total: 0, hits: [], milliseconds: 1, isComplete: true, drop: [] };

test('the worker starts with the first question', () => {
  const { client, workers } = openFake();
  expect(workers).toHaveLength(0);
  client.watchState(() => {});
  expect(workers).toHaveLength(1);
});

test('of searches asked while one runs only the newest is sent', async () => {
  const { client, workers } = openFake();
  const first = client.search(parseQuery('h'), page);
  const second = client.search(parseQuery('hu'), page);
  const third = client.search(parseQuery('hua'), page);
  await expect(second).rejects.toThrow(SearchSuperseded);
  const [worker] = workers;
  expect(worker!.asked.map(({ asked }) => asked)).toEqual([{ query: parseQuery('h'), page }]);
  worker!.send({ kind: 'answer', number: 1, answer });
  expect(await first).toEqual(answer);
  await vi.waitFor(() => expect(worker!.asked).toHaveLength(2));
  worker!.send({ kind: 'answer', number: 2, answer: { ...answer, total: 3 } });
  expect((await third).total).toBe(3);
});

test('an order comes as one text', async () => {
  const { client, workers } = openFake();
  const order = client.order({ kind: 'list', list: 'all' }, { by: 'title', isReversed: false });
  workers[0]!.send({ kind: 'answer', number: 1, answer: 'a 2026-01-01T00:00:00.000Z\nb 2026-01-02T00:00:00.000Z' });
  expect(await order).toEqual([
    { id: 'a', savedAt: '2026-01-01T00:00:00.000Z' },
    { id: 'b', savedAt: '2026-01-02T00:00:00.000Z' },
  ]);
});

test('a question that fails is an error with the reason', async () => {
  const { client, workers } = openFake();
  const size = client.size();
  workers[0]!.send({ kind: 'failed', number: 1, reason: 'No room.' });
  await expect(size).rejects.toThrow('No room.');
});

describe('a worker that breaks', () => {
  test('is started again once', async () => {
    const { client, workers } = openFake();
    const states: IndexState[] = [];
    client.watchState((state) => states.push(state));
    const lost = client.ids(parseQuery('a'));
    workers[0]!.crash('out of memory');
    await expect(lost).rejects.toThrow('out of memory');
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]!.send({ kind: 'state', state: { status: 'ready' } });
    expect(states).toEqual([
      { status: 'starting' },
      { status: 'failed', reason: 'out of memory' },
      { status: 'ready' },
    ]);
    workers[1]!.crash('again');
    expect(workers).toHaveLength(2);
    expect(states.at(-1)).toEqual({ status: 'failed', reason: 'again' });
  });
});

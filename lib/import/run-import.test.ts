import { beforeEach, expect, test, vi } from 'vitest';
import { compareWithRows } from '../library/fixtures/compare-with-rows';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { findKnown, importPrepared, listRows, prepareImport } from '../library/library';
import type { Article, RawArticle } from '../article/article';
import { samples } from './fixtures/samples';
import type { ReadItem } from './read-item';
import { openSource, readSource } from './read-source';
import { runImport } from './run-import';
import { survey } from './survey';

beforeEach(emptyLibrary);

const signal = () => new AbortController().signal;
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `A${index},https://daily.example/${index},,,unread`);
const pocket = (count: number, extra: string[] = []) =>
  `title,url,time_added,tags,status\n${[...rows(count), ...extra].join('\n')}\n`;

async function itemsOf(
  text: string,
  format: 'pocket-csv' | 'wallabag-json' = 'pocket-csv',
): Promise<AsyncIterable<ReadItem>> {
  return readSource(await openSource([{ name: 'file', blob: new Blob([text]) }]), format);
}

const options = () => ({
  from: 0,
  prepareImport,
  importPrepared,
  prepare: vi.fn(async (raws: RawArticle[]) =>
    raws.map(
      (raw) =>
        ({
          ...raw,
          canonicalUrl: raw.url,
          html: raw.unsafeHtml,
          text: 'a b',
          wordCount: raw.unsafeHtml.includes('p') ? 2 : 0,
          dir: 'ltr',
          isPreview: false,
          dropped: [],
        }) as unknown as Article,
    ),
  ),
  onProgress: vi.fn<(done: number) => void>(),
  gate: async () => {},
  signal: signal(),
  batchSize: 500,
  now: Date.parse('2026-05-01T00:00:00.000Z'),
});

test('the survey says what the import then does', async () => {
  const text = pocket(950, ['A0 again,https://daily.example/0,,,', 'Bad,javascript:1,,,']);
  const look = async () =>
    survey(await itemsOf(text), { format: 'pocket-csv', findKnown, onProgress: () => {}, signal: signal() });
  expect((await look()).summary).toMatchObject({
    toAdd: 950,
    here: 1,
    failedCount: 1,
    failures: [{ place: 'file:953', reason: 'bad-address', text: 'Bad javascript:1' }],
  });
  const run = options();
  expect(await runImport(await itemsOf(text), run)).toEqual({ added: 950, joined: 0, present: 1 });
  expect(run.onProgress.mock.calls.map(([done]) => done)).toEqual([500, 951]);
  expect((await look()).summary).toMatchObject({ toAdd: 0, here: 951 });
  await compareWithRows();
});

test('what the survey did not find is joined all the same when it is here by then', async () => {
  const text = pocket(3);
  await runImport(await itemsOf(pocket(2)), options());
  const run = { ...options(), here: new Set(['https://daily.example/0']) };
  expect(await runImport(await itemsOf(text.replace('/1,,,', '/1,,late,')), run)).toEqual({
    added: 1,
    joined: 1,
    present: 1,
  });
  expect((await listRows('all', { limit: 9 })).find(({ title }) => title === 'A1')?.tags).toEqual(['late']);
  await compareWithRows();
});

test('without times the list has the order of the file', async () => {
  await runImport(await itemsOf(pocket(3)), options());
  expect((await listRows('all', { limit: 9 })).map(({ title }) => title)).toEqual(['A0', 'A1', 'A2']);
});

test('stopped, it keeps what is written, and goes on from there', async () => {
  const stopping = new AbortController();
  const first = {
    ...options(),
    signal: stopping.signal,
    onProgress: vi.fn<(done: number) => void>((done) => done === 500 && stopping.abort()),
  };
  expect(await runImport(await itemsOf(pocket(800)), first)).toEqual({ added: 500, joined: 0, present: 0 });
  expect(await runImport(await itemsOf(pocket(800)), { ...options(), from: 500 })).toMatchObject({ added: 300 });
  expect((await listRows('all', { limit: 999 })).length).toBe(800);
});

test('a pause is kept until it is over', async () => {
  const door: { open?: () => void } = {};
  const paused = new Promise<void>((resolve) => {
    door.open = resolve;
  });
  const run = { ...options(), gate: () => paused };
  const running = runImport(await itemsOf(pocket(10)), run);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(run.onProgress).not.toHaveBeenCalled();
  door.open?.();
  expect(await running).toMatchObject({ added: 10 });
});

test('texts are made safe by the page; what has no words is a stub', async () => {
  const run = options();
  await runImport(
    await itemsOf(samples['wallabag-json'].replace('"content":""', '"content":"<i></i>"'), 'wallabag-json'),
    run,
  );
  expect(run.prepare).toHaveBeenCalledTimes(1);
  const all = await listRows('all', { limit: 9 });
  expect(all.map(({ title, isStub, wordCount }) => [title, isStub ?? false, wordCount])).toEqual([
    ['Tablets', true, 0],
    ['Boards', false, 2],
  ]);
  await compareWithRows();
});

test('the next articles are hashed while the last are written', async () => {
  const steps: string[] = [];
  const run = {
    ...options(),
    prepareImport: (requests: Parameters<typeof prepareImport>[0]) => {
      steps.push('prepared');
      return prepareImport(requests);
    },
    importPrepared: async (prepared: Parameters<typeof importPrepared>[0]) => {
      const count = await importPrepared(prepared);
      steps.push('written');
      return count;
    },
  };
  await runImport(await itemsOf(pocket(1100)), run);
  expect(steps).toEqual(['prepared', 'prepared', 'written', 'prepared', 'written', 'written']);
});

test('what the library cannot write ends the import', async () => {
  const run = { ...options(), importPrepared: () => Promise.reject(new Error('full')) };
  await expect(runImport(await itemsOf(pocket(900)), run)).rejects.toThrow('full');
});

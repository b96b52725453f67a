import {
  beginLargeChange,
  findByTitles,
  findKnown,
  importPrepared,
  prepareImport,
  StorageFullError,
} from '../library/library';
import type { Article, RawArticle } from '../article/article';
import { fingerprint } from './fingerprint';
import { joinByTitle } from './join-by-title';
import type { FromWorker, ToWorker } from './import-protocol';
import type { FormatName } from './read-item';
import { type ChosenFile, openSource, readSource, type Source } from './read-source';
import { runImport } from './run-import';
import { sniff } from './sniff';
import { survey } from './survey';

// The worker of the library page's import: files of any size are read, unpacked and written beside the page.

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
const post = (message: FromWorker): void => globalThis.postMessage(message);

/** A bar that moves ten times a second is alive. */
const progressEvery = 100;

let looked: { source: Source; format: FormatName; here: Set<string> } | null = null;
let stopping = new AbortController();
let resume: (() => void) | null = null;
let paused: Promise<void> = Promise.resolve();
/** While it runs, and not while it is paused. */
let endLargeChange: () => void = () => {};
let onPrepared: ((articles: Article[] | null) => void) | null = null;

async function look(files: ChosenFile[], asked: FormatName | null): Promise<void> {
  const source = await openSource(files);
  const sniffed = asked === null ? await sniff(source.files) : ({ kind: 'known', format: asked } as const);
  post({ kind: 'sniffed', sniffed });
  if (sniffed.kind !== 'known') return;
  const { format } = sniffed;
  stopping = new AbortController();
  const onProgress = seldom((read: number) => post({ kind: 'looking', read }));
  const items = joinByTitle(readSource(source, format), findByTitles);
  const { summary, here } = await survey(items, { format, findKnown, onProgress, signal: stopping.signal });
  looked = { source, format, here };
  if (!stopping.signal.aborted) post({ kind: 'looked', summary, fingerprint: await fingerprint(files) });
}

async function run(from: number): Promise<void> {
  if (!looked) return;
  stopping = new AbortController();
  const { signal } = stopping;
  endLargeChange = beginLargeChange();
  const items = joinByTitle(readSource(looked.source, looked.format), findByTitles);
  const count = await runImport(items, {
    from,
    here: looked.here,
    prepareImport,
    importPrepared,
    prepare,
    onProgress: seldom((done, counted) => post({ kind: 'progress', done, count: counted })),
    gate: () => paused,
    signal,
  }).finally(() => endLargeChange());
  post({ kind: 'done', count, isStopped: signal.aborted });
}

/** By the page, which has a document. */
async function prepare(articles: RawArticle[]): Promise<Article[]> {
  const prepared = new Promise<Article[] | null>((resolve) => (onPrepared = resolve));
  post({ kind: 'prepare', articles });
  const safe = await prepared;
  if (!safe) throw new Error('The texts could not be made safe.');
  return safe;
}

function goOn(): void {
  if (resume) endLargeChange = beginLargeChange();
  resume?.();
  resume = null;
}

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'look':
      return look(message.files, message.format);
    case 'import':
      return run(message.from);
    case 'pause':
      paused = new Promise((resolve) => (resume = resolve));
      endLargeChange();
      return undefined;
    case 'resume':
      return goOn();
    case 'stop':
      stopping.abort();
      return goOn();
    case 'prepared':
      return onPrepared?.(message.articles);
  }
}

/** Not more often than the eye sees it. */
function seldom<Args extends unknown[]>(tell: (...args: Args) => void): (...args: Args) => void {
  let last = 0;
  return (...args) => {
    if (performance.now() - last < progressEvery) return;
    last = performance.now();
    tell(...args);
  };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    console.error(error);
    const text = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', reason: error instanceof StorageFullError ? 'storage-full' : 'unexpected', text });
  });
});

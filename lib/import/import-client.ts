import type { Article, RawArticle } from '../article/article';
import type { FromWorker, ToWorker } from './import-protocol';
import { type ImportState, nothingYet } from './import-state';
import type { FormatName } from './read-item';
import type { ChosenFile } from './read-source';
import type { ResumePosition } from './resume-position';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './import-worker?worker&url';

type MakeWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** An import as the page uses it. It goes on while the page shows something else. */
export interface ImportClient {
  watchState(onState: (state: ImportState) => void): () => void;
  choose(files: ChosenFile[]): void;
  /** What the files are, where they do not say it. */
  readAs(format: FormatName): void;
  start(): void;
  pause(isPaused: boolean): void;
  /** What is written by then stays. */
  stop(): void;
  /** Back to the beginning. */
  forget(): void;
}

interface ClientOptions {
  /** Makes a text safe. Brings the sanitiser. */
  prepare: (article: RawArticle) => Promise<Article>;
  position: ResumePosition;
  makeWorker?: MakeWorker;
}

const makeImportWorker: MakeWorker = () => new Worker(workerUrl, { type: 'module', name: 'import' });

/** A frame's worth of sanitising, then the page has its turn. */
const sliceMilliseconds = 12;

export function openImport({ prepare, position, makeWorker = makeImportWorker }: ClientOptions): ImportClient {
  let state: ImportState = { status: 'idle' };
  let worker: ReturnType<MakeWorker> | null = null;
  let files: ChosenFile[] = [];
  let fingerprint = '';
  const watchers = new Set<(state: ImportState) => void>();

  function setState(next: ImportState): void {
    state = next;
    for (const onState of watchers) onState(next);
  }

  function send(message: ToWorker): void {
    worker ??= startWorker();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    worker.postMessage(message);
  }

  function startWorker(): ReturnType<MakeWorker> {
    const started = makeWorker();
    started.addEventListener('message', (event) => {
      if (worker === started) receive((event as MessageEvent<FromWorker>).data);
    });
    started.addEventListener('error', (event) => {
      if (worker === started) fail('unexpected', (event as ErrorEvent).message ?? '');
    });
    return started;
  }

  function endWorker(): void {
    worker?.terminate();
    worker = null;
  }

  function fail(reason: 'storage-full' | 'unexpected', text: string): void {
    endWorker();
    const isRunning = state.status === 'running';
    const summary = state.status === 'running' || state.status === 'ready' ? state.summary : null;
    setState({ status: 'failed', reason, text, summary, count: isRunning ? countOf(state) : nothingYet });
  }

  function receive(message: FromWorker): void {
    switch (message.kind) {
      case 'sniffed':
        if (message.sniffed.kind === 'unsure') {
          const { candidates, opening } = message.sniffed;
          setState({ status: 'unsure', candidates, opening });
        }
        break;
      case 'looking':
        setState({ status: 'looking', read: message.read });
        break;
      case 'looked':
        ({ fingerprint } = message);
        setState({ status: 'ready', summary: message.summary, begun: position.read(fingerprint) });
        break;
      case 'prepare':
        void prepareAll(message.articles).then((articles) => send({ kind: 'prepared', articles }));
        break;
      case 'progress':
        if (state.status !== 'running') break;
        position.write(fingerprint, message.done);
        setState({ ...state, done: message.done, count: message.count });
        break;
      case 'done':
        if (state.status !== 'running') break;
        if (!message.isStopped) position.clear();
        endWorker();
        setState({
          status: 'done',
          summary: state.summary,
          done: state.done,
          count: message.count,
          isStopped: message.isStopped,
        });
        break;
      case 'failed':
        fail(message.reason, message.text);
        break;
    }
  }

  /** Null when it failed; the import then ends, and says so. */
  async function prepareAll(raws: RawArticle[]): Promise<Article[] | null> {
    const articles: Article[] = [];
    let sliceStart = performance.now();
    try {
      for (const raw of raws) {
        if (performance.now() - sliceStart > sliceMilliseconds) {
          await new Promise((resolve) => setTimeout(resolve));
          sliceStart = performance.now();
        }
        articles.push(await prepare(raw));
      }
      return articles;
    } catch (error) {
      console.error(error);
      return null;
    }
  }

  function look(format: FormatName | null): void {
    endWorker();
    setState({ status: 'looking', read: 0 });
    send({ kind: 'look', files, format });
  }

  return {
    watchState(onState) {
      watchers.add(onState);
      onState(state);
      return () => watchers.delete(onState);
    },
    choose(chosen) {
      if (chosen.length === 0 || state.status === 'running') return;
      files = chosen;
      look(null);
    },
    readAs: (format) => look(format),
    start() {
      if (state.status !== 'ready') return;
      const { summary, begun } = state;
      setState({ status: 'running', summary, done: begun, count: nothingYet, isPaused: false });
      send({ kind: 'import', from: begun });
    },
    pause(isPaused) {
      if (state.status !== 'running' || state.isPaused === isPaused) return;
      setState({ ...state, isPaused });
      send({ kind: isPaused ? 'pause' : 'resume' });
    },
    stop: () => (state.status === 'running' ? send({ kind: 'stop' }) : undefined),
    forget() {
      endWorker();
      files = [];
      setState({ status: 'idle' });
    },
  };
}

function countOf(state: ImportState) {
  return state.status === 'running' ? state.count : nothingYet;
}

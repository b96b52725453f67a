import type { Article, RawArticle } from '../article/article';
import type { FromWorker, ToWorker } from './import-protocol';
import { type ImportState, nothingYet } from './import-state';
import { mapInSlices } from './map-in-slices';
import type { FormatName } from './read-item';
import type { ChosenFile } from './read-source';
import type { ResumePosition } from './resume-position';
import { type LinkedWorker, linkWorker } from './worker-link';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './import-worker?worker&url';

type MakeWorker = () => LinkedWorker;

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

export function openImport({ prepare, position, makeWorker = makeImportWorker }: ClientOptions): ImportClient {
  let state: ImportState = { status: 'idle' };
  const worker = linkWorker<ToWorker, FromWorker>(makeWorker, receive, (text) => fail('unexpected', text));
  let files: ChosenFile[] = [];
  let fingerprint = '';
  const watchers = new Set<(state: ImportState) => void>();

  function setState(next: ImportState): void {
    state = next;
    for (const onState of watchers) onState(next);
  }

  function fail(reason: 'storage-full' | 'unexpected', text: string): void {
    worker.end();
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
        // Null when it failed; the import then ends, and says so.
        void mapInSlices(message.articles, prepare).then((articles) => worker.send({ kind: 'prepared', articles }));
        break;
      case 'progress':
        if (state.status !== 'running') break;
        position.write(fingerprint, message.done);
        setState({ ...state, done: message.done, count: message.count });
        break;
      case 'done':
        if (state.status !== 'running') break;
        if (!message.isStopped) position.clear();
        worker.end();
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

  function look(format: FormatName | null): void {
    worker.end();
    setState({ status: 'looking', read: 0 });
    worker.send({ kind: 'look', files, format });
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
      worker.send({ kind: 'import', from: begun });
    },
    pause(isPaused) {
      if (state.status !== 'running' || state.isPaused === isPaused) return;
      setState({ ...state, isPaused });
      worker.send({ kind: isPaused ? 'pause' : 'resume' });
    },
    stop: () => (state.status === 'running' ? worker.send({ kind: 'stop' }) : undefined),
    forget() {
      worker.end();
      files = [];
      setState({ status: 'idle' });
    },
  };
}

function countOf(state: ImportState) {
  return state.status === 'running' ? state.count : nothingYet;
}

import { mapInSlices } from '../import/map-in-slices';
import { type LinkedWorker, linkWorker } from '../import/worker-link';
import type { FromWorker, ToWorker } from './backup-protocol';
import type { BackupState } from './backup-state';
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './backup-worker?worker&url';
import type { BackupFile } from './open-backup';
import type { UnsafeText } from './safe-articles';

export type MakeBackupWorker = () => LinkedWorker;

/** Backups and restores as the page uses them. They go on while the page shows something else. */
export interface BackupClient {
  watchState(onState: (state: BackupState) => void): () => void;
  backUp(file: FileSystemFileHandle | null): void;
  choose(files: BackupFile[]): void;
  restore(): void;
  /** What is restored by then stays; a backup that is stopped leaves no file. */
  stop(): void;
  /** Back to the beginning. */
  forget(): void;
}

interface ClientOptions {
  /** Makes a text safe. Brings the sanitiser. */
  makeSafe: (text: UnsafeText) => Promise<string>;
  readSettings: () => Record<string, string>;
  addSettings: (settings: Record<string, string>) => void;
  /** A backup is done; null when it is in the file that was given. */
  onBackup: (zip: Blob | null) => void;
  makeWorker?: MakeBackupWorker;
}

export const makeBackupWorker: MakeBackupWorker = () => new Worker(workerUrl, { type: 'module', name: 'backup' });

export function openBackups(options: ClientOptions): BackupClient {
  const { makeWorker = makeBackupWorker } = options;
  let state: BackupState = { status: 'idle' };
  const worker = linkWorker<ToWorker, FromWorker>(makeWorker, receive, (text) => fail('unexpected', text));
  const watchers = new Set<(state: BackupState) => void>();

  function setState(next: BackupState): void {
    state = next;
    for (const onState of watchers) onState(next);
  }

  function end(next: BackupState): void {
    worker.end();
    setState(next);
  }

  function fail(problem: Extract<FromWorker, { kind: 'failed' }>['problem'], text: string): void {
    end({ status: 'failed', job: state.status === 'backing-up' ? 'backup' : 'restore', problem, text });
  }

  function receive(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        if ('done' in state) setState({ ...state, done: message.done, total: message.total });
        break;
      case 'backed-up':
        options.onBackup(message.zip);
        end({ status: 'backed-up', articles: message.articles });
        break;
      case 'looked':
        setState({ status: 'ready', summary: message.summary });
        break;
      case 'make-safe':
        // Null when it failed; the restore then ends, and says so.
        void mapInSlices(message.texts, options.makeSafe).then((htmls) => worker.send({ kind: 'safe', htmls }));
        break;
      case 'restored':
        if (!message.isStopped) options.addSettings(message.settings);
        end({ ...message, status: 'restored' });
        break;
      case 'stopped':
        end({ status: 'idle' });
        break;
      case 'failed':
        fail(message.problem, message.text);
        break;
    }
  }

  const isBusy = () => ['backing-up', 'looking', 'restoring'].includes(state.status);

  return {
    watchState(onState) {
      watchers.add(onState);
      onState(state);
      return () => watchers.delete(onState);
    },
    backUp(file) {
      if (isBusy()) return;
      end({ status: 'backing-up', done: 0, total: 0 });
      worker.send({ kind: 'back-up', file, settings: options.readSettings() });
    },
    choose(files) {
      if (files.length === 0 || isBusy()) return;
      end({ status: 'looking', done: 0, total: 0 });
      worker.send({ kind: 'look', files });
    },
    restore() {
      if (state.status !== 'ready') return;
      setState({ status: 'restoring', done: 0, total: 0 });
      worker.send({ kind: 'restore' });
    },
    stop() {
      // A look has written nothing; the others end what they are at.
      if (state.status === 'looking') end({ status: 'idle' });
      else if (isBusy()) worker.send({ kind: 'stop' });
    },
    forget: () => end({ status: 'idle' }),
  };
}

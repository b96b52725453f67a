import type { MakeBackupWorker } from './backup-client';
import type { FromWorker, ToWorker } from './backup-protocol';

/** A folder as it is remembered: lib/platform/kept-folder.ts. */
interface RememberedFolder {
  handle: FileSystemDirectoryHandle;
  rev: number;
  at: string | null;
}

export type FolderState =
  | { status: 'none' }
  | { status: 'working'; name: string }
  | { status: 'kept'; name: string; at: string | null }
  /** The browser asks again, and only on a click. */
  | { status: 'not-allowed'; name: string }
  | { status: 'failed'; name: string; text: string };

interface KeeperOptions {
  read(): Promise<RememberedFolder | undefined>;
  write(folder: RememberedFolder): Promise<void>;
  /** Calls back with the library's number, now and whenever there is a newer one. */
  watchRev(onRev: (rev: number) => void): () => void;
  readSettings: () => Record<string, string>;
  onKept: (at: string) => void;
  makeWorker: MakeBackupWorker;
}

/** Changes come in bursts; and a disk is not written to for every paragraph. */
const restMilliseconds = 5_000;

/**
 * Keeps a chosen folder up to date as long as a library page is open: one page of all, by a lock. How far it is is
 * remembered after every few articles, so that it goes on from there when the page is closed in between.
 */
export function keepFolderUpToDate(options: KeeperOptions, onState: (state: FolderState) => void): () => void {
  let isEnded = false;
  let worker: ReturnType<MakeBackupWorker> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | undefined;
  let isAgain = false;
  let keptRev = -1;

  async function update(): Promise<void> {
    if (worker || isEnded) {
      isAgain = true;
      return;
    }
    isAgain = false;
    const folder = await options.read();
    if (!folder || isEnded) return onState({ status: 'none' });
    const { name } = folder.handle;
    if ((await folder.handle.queryPermission({ mode: 'readwrite' })) !== 'granted') {
      return onState({ status: 'not-allowed', name });
    }
    onState({ status: 'working', name });
    const started = options.makeWorker();
    worker = started;
    const end = (state: FolderState) => {
      started.terminate();
      worker = null;
      onState(state);
      if (isAgain) plan();
    };
    started.addEventListener('message', (event) => {
      const message = (event as MessageEvent<FromWorker>).data;
      if (message.kind === 'failed') end({ status: 'failed', name, text: message.text });
      if (message.kind !== 'folder-at' || isEnded) return;
      const at = message.isLast ? new Date().toISOString() : folder.at;
      void options.write({ ...folder, rev: message.rev, at });
      if (!message.isLast) return;
      keptRev = message.rev;
      if (at) options.onKept(at);
      end({ status: 'kept', name, at });
    });
    const { handle, rev } = folder;
    const job: ToWorker = { kind: 'keep-folder', folder: handle, rev, settings: options.readSettings() };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    started.postMessage(job);
    return undefined;
  }

  function plan(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), restMilliseconds);
  }

  // Whoever has the lock keeps it until its page is closed or another folder is chosen.
  const release = new AbortController();
  void navigator.locks
    .request('offprint-folder', { signal: release.signal }, async () => {
      await update();
      stopWatching = options.watchRev((rev) => {
        if (rev !== keptRev) plan();
      });
      await new Promise<void>((resolve) => release.signal.addEventListener('abort', () => resolve()));
    })
    .catch((error: unknown) => {
      if (!release.signal.aborted) throw error;
    });

  return () => {
    isEnded = true;
    clearTimeout(timer);
    stopWatching?.();
    worker?.terminate();
    worker = null;
    release.abort();
  };
}

import { writeZip } from '../export/write-zip';
import { beginLargeChange, countLists, StorageFullError } from '../library/library';
import { backUp } from './back-up';
import type { FromWorker, ToWorker } from './backup-protocol';
import { type BackupFile, openBackup, type OpenedBackup } from './open-backup';
import { keepFolder } from './keep-folder';
import { restoreBackup } from './restore';
import type { UnsafeText } from './safe-articles';
import { surveyBackup } from './survey-backup';

// The worker of the library page's backups: everything is read, written and unpacked beside the page. One job at a time.

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
const post = (message: FromWorker): void => globalThis.postMessage(message);

/** A bar that moves ten times a second is alive. */
const progressEvery = 100;

const stopping = new AbortController();
const { signal } = stopping;
let opened: OpenedBackup | null = null;
let onSafe: ((htmls: string[] | null) => void) | null = null;
let lastTold = 0;

function tell(done: number, total: number): void {
  if (performance.now() - lastTold < progressEvery) return;
  lastTold = performance.now();
  post({ kind: 'progress', done, total: Math.max(done, total) });
}

async function writeBackup(file: FileSystemFileHandle | null, settings: Record<string, string>): Promise<void> {
  const { all, trash } = await countLists();
  let articles = 0;
  const onProgress = (done: number) => {
    articles = done;
    tell(done, all + trash);
  };
  const zip = await writeZip(backUp({ settings, now: new Date().toISOString(), onProgress }), file, signal);
  post({ kind: 'backed-up', zip, articles });
}

async function look(files: BackupFile[]): Promise<void> {
  const backup = await openBackup(files);
  if (backup.problem !== 'none') {
    post({ kind: 'failed', problem: backup.problem, text: '' });
    return;
  }
  opened = backup;
  const summary = await surveyBackup(backup, (done) => tell(done, backup.records.size), signal);
  post({ kind: 'looked', summary });
}

async function restore(): Promise<void> {
  if (!opened) return;
  const { manifest, records } = opened;
  const onProgress = (done: number) => tell(done, records.size);
  const endLargeChange = beginLargeChange();
  const restoring = restoreBackup(opened, { makeSafe, onProgress, signal });
  const { count, damages } = await restoring.finally(endLargeChange);
  post({ kind: 'restored', count, damages, settings: manifest?.settings ?? {}, isStopped: signal.aborted });
}

/** By the page, which has a document. */
async function makeSafe(texts: UnsafeText[]): Promise<string[]> {
  const answered = new Promise<string[] | null>((resolve) => (onSafe = resolve));
  post({ kind: 'make-safe', texts });
  const htmls = await answered;
  if (!htmls) throw new Error('The texts could not be made safe.');
  return htmls;
}

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'back-up':
      return writeBackup(message.file, message.settings);
    case 'look':
      return look(message.files);
    case 'restore':
      return restore();
    case 'keep-folder': {
      const onRev = (rev: number, isLast: boolean) => post({ kind: 'folder-at', rev, isLast });
      return keepFolder(message.folder, { ...message, onRev, signal });
    }
    case 'stop':
      return stopping.abort();
    case 'safe':
      return onSafe?.(message.htmls);
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    if (signal.aborted) {
      post({ kind: 'stopped' });
      return;
    }
    console.error(error);
    const text = error instanceof Error ? error.message : String(error);
    post({ kind: 'failed', problem: error instanceof StorageFullError ? 'storage-full' : 'unexpected', text });
  });
});

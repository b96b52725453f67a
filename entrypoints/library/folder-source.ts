import type { FolderSource } from '../../components/library/backup/backup-source';
import { makeBackupWorker } from '../../lib/backup/backup-client';
import { changePlan } from '../../lib/backup/backup-plan';
import { type FolderState, keepFolderUpToDate } from '../../lib/backup/folder-keeper';
import { readSettings } from '../../lib/backup/settings';
import { watchRev } from '../../lib/library/library';
import { afterPaint } from '../../lib/platform/after-paint';
import { forgetKeptFolder, readKeptFolder, writeKeptFolder } from '../../lib/platform/kept-folder';
import { pickFolder } from '../../lib/platform/pick-file';

let state: FolderState = { status: 'none' };
const watchers = new Set<(state: FolderState) => void>();
let stop = () => {};
let isPicking = false;

function setState(next: FolderState): void {
  state = next;
  for (const onState of watchers) onState(next);
}

function start(): void {
  stop();
  stop = keepFolderUpToDate(
    {
      read: readKeptFolder,
      write: writeKeptFolder,
      watchRev: (onRev) => watchRev(onRev),
      readSettings,
      onKept: (at) => changePlan({ lastAt: at }),
      makeWorker: makeBackupWorker,
    },
    setState,
  );
}

/** Goes on where it was, once the list is on the screen; most readers have no folder. */
export async function resumeFolder(): Promise<void> {
  await afterPaint();
  const kept = await readKeptFolder();
  if (!kept) return;
  setState({ status: 'kept', name: kept.handle.name, at: kept.at });
  start();
}

export const folderSource: FolderSource = {
  watchState(onState) {
    watchers.add(onState);
    onState(state);
    return () => watchers.delete(onState);
  },
  async choose() {
    // A second click while the browser's window is open.
    if (isPicking) return;
    isPicking = true;
    const handle = await pickFolder().finally(() => (isPicking = false));
    if (handle === 'cancelled') return;
    await writeKeptFolder({ handle, rev: 0, at: null });
    setState({ status: 'working', name: handle.name });
    start();
  },
  async allow() {
    const kept = await readKeptFolder();
    if (kept && (await kept.handle.requestPermission({ mode: 'readwrite' })) === 'granted') start();
  },
  async leave() {
    stop();
    await forgetKeptFolder();
    setState({ status: 'none' });
  },
};

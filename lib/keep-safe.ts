import { forgetPosition, readPosition, type CopyPosition } from './backup/second-copy/copy-position';
import { openSecondCopy, removeSecondCopy } from './backup/second-copy/open-second-copy';
import { updateSecondCopy } from './backup/second-copy/update-second-copy';
import {
  afterLargeChanges,
  isBehind,
  isWriteStopped,
  readLibraryState,
  watchRev,
  type LibraryState,
} from './library/library';
import { explainWriteError } from './library/faults/write-stop';
import { isCopyOn, switchCopy } from './platform/copy-switch';
import { readKept, writeKept } from './platform/kept-state';

/** Changes come in bursts. */
const stateRest = 300;
const copyRest = 5_000;
const lockName = 'offprint-second-copy';

/**
 * Remembers outside of the database how far the library has come, looks whether it is still that far, and brings the
 * second copy up to date: all after a change and in its own time, so that no save waits for it. Who is stopped in the
 * middle goes on another time.
 */
export function keepSafe(): void {
  const noteSoon = soon(noteState, stateRest);
  const copySoon = soon(async () => {
    await afterLargeChanges();
    await copyNow();
  }, copyRest);
  watchRev(() => {
    noteSoon();
    copySoon();
  });
}

/** Looks whether the library is what it was, and remembers it or what is missing. Never more than is committed. */
export async function noteState(): Promise<LibraryState | null> {
  const [found, known, damage] = await Promise.all([readLibraryState(), readKept('library'), readKept('damage')]);
  if (damage) return damage;
  if (isBehind(found, known)) {
    const missing = known ?? { ...found, articles: 0 };
    await writeKept('damage', missing);
    return missing;
  }
  if (!isWriteStopped() && found.rev !== known?.rev) await writeKept('library', found);
  return null;
}

/** One place of all, by a lock. */
async function copyNow(): Promise<void> {
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock || isWriteStopped() || !(await isCopyOn()) || (await readKept('damage'))) return;
    const folder = await openSecondCopy();
    if (!folder) return;
    try {
      const position = await updateSecondCopy(folder, { isStopped: isWriteStopped });
      if (!position) await writeKept('damage', await stateOf(folder));
    } catch (error) {
      throw await explainWriteError(error);
    }
  });
}

/** The copy knows of more than the library, and nobody else has remembered it. */
async function stateOf(folder: FileSystemDirectoryHandle): Promise<LibraryState> {
  const [{ rev, articles }, { schema }] = await Promise.all([readPosition(folder), readLibraryState()]);
  return { rev, articles, schema };
}

/** What is here now is the library: it is restored, or the reader goes on without. */
export async function settleDamage(): Promise<void> {
  const folder = await openSecondCopy();
  if (folder) await forgetPosition(folder);
  await writeKept('library', await readLibraryState());
  await writeKept('damage', null);
}

export type CopyFacts = { status: 'on'; position: CopyPosition } | { status: 'off' } | { status: 'missing' };

export async function readCopyFacts(): Promise<CopyFacts> {
  const folder = await openSecondCopy();
  if (!folder) return { status: 'missing' };
  return (await isCopyOn()) ? { status: 'on', position: await readPosition(folder) } : { status: 'off' };
}

/** Turned off, it is gone. */
export async function turnCopy(isOn: boolean): Promise<void> {
  await switchCopy(isOn);
  if (isOn) await copyNow();
  else await navigator.locks.request(lockName, removeSecondCopy);
}

/** Runs it once a while after the first of many calls, and again when there was one meanwhile. */
function soon(run: () => Promise<unknown>, rest: number): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      run().catch(console.error);
    }, rest);
  };
}

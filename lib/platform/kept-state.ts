import { browser } from 'wxt/browser';
import type { LibraryState } from '../library/faults/library-state';

// In the extension's own storage, which survived every wipe of the database that was measured.

interface KeptStates {
  /** The library as it was when somebody last looked: it was at least this. */
  library: LibraryState;
  /** The library as it was before it was damaged; there until it is restored, or the reader goes on without. */
  damage: LibraryState;
}

/** Null when there is none, or none that can be read. */
export async function readKept(key: keyof KeptStates): Promise<LibraryState | null> {
  return toState((await browser.storage.local.get(key))[key]);
}

export async function writeKept(key: keyof KeptStates, state: LibraryState | null): Promise<void> {
  await (state ? browser.storage.local.set({ [key]: state }) : browser.storage.local.remove(key));
}

/** Tells of it now and whenever it changes, in whatever context. Returns what ends it. */
export function watchKept(key: keyof KeptStates, onState: (state: LibraryState | null) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onState(toState(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  void readKept(key).then(onState);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

function toState(value: unknown): LibraryState | null {
  const { articles, rev, schema } = Object(value) as Record<keyof LibraryState, unknown>;
  const isState = [articles, rev, schema].every((number) => Number.isSafeInteger(number));
  return isState ? ({ articles, rev, schema } as LibraryState) : null;
}

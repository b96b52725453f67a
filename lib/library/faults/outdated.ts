let isOutdated = false;
const watchers = new Set<(isOutdated: boolean) => void>();

/**
 * A newer Offprint has asked for the database. Measured: Dexie closes it and then silently opens it again with the old
 * schema; here it stays closed, and the page says that it wants to be loaded again.
 */
export function noteOutdated(): void {
  isOutdated = true;
  for (const onChange of watchers) onChange(true);
}

export function isLibraryOutdated(): boolean {
  return isOutdated;
}

/** Calls back now and when it changes. Returns what ends it. */
export function watchOutdated(onChange: (isOutdated: boolean) => void): () => void {
  watchers.add(onChange);
  onChange(isOutdated);
  return () => watchers.delete(onChange);
}

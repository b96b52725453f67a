/** The disk or the browser's quota is full; the transaction was rolled back whole. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';

  constructor(cause: unknown) {
    super('This browser’s storage is full.', { cause });
  }
}

/**
 * Whether the error, or one inside it, says that the storage is full. Measured in Chromium 156: a transaction that
 * meets the quota fails with AbortError, and Dexie keeps the QuotaExceededError in its `inner`.
 */
export function isStorageFull(error: unknown): boolean {
  const seen = new Set<unknown>();
  for (let inner = error; inner instanceof Object && !seen.has(inner); inner = innerOf(inner)) {
    if ('name' in inner && inner.name === 'QuotaExceededError') return true;
    seen.add(inner);
  }
  return false;
}

/**
 * Whether all that the browser says is that the write was broken off, which is also how it names a full disk at times.
 * An error with any other name has a reason of its own.
 */
export function isUnexplained(error: unknown): boolean {
  const seen = new Set<unknown>();
  for (let inner = error; inner instanceof Object && !seen.has(inner); inner = innerOf(inner)) {
    if (!('name' in inner) || (inner.name !== 'AbortError' && inner.name !== 'UnknownError')) return false;
    seen.add(inner);
  }
  return seen.size > 0;
}

function innerOf(error: object): unknown {
  if ('inner' in error && error.inner) return error.inner;
  return 'cause' in error ? error.cause : undefined;
}

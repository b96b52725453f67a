import type { Watch } from '../shared/use-watched';

/** What the note on older names asks of the rooms below. */
export interface RenewSource {
  /** In how many saved articles another version of the model found the names. */
  watchOlder: Watch<number>;
  /** Finds them again, one article after the other; `onProgress` is told how many are done. Stops at the signal. */
  renewAll(onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
}

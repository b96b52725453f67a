import { liveQuery, type Subscription } from 'dexie';
import { openDatabase } from './database';

/**
 * Calls back with the answer of a query of this room now and after every change that concerns it, also one made by
 * another page or the background. Returns what ends it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isEnded = false;
  let subscription: Subscription | undefined;
  const start = () => {
    if (!isEnded) subscription = liveQuery(query).subscribe(onValue, onError);
  };
  // Dexie's own live query stays silent for ever where the browser has no IndexedDB.
  openDatabase().then(start, (error: unknown) => {
    if (!isEnded) onError(error);
  });
  return () => {
    isEnded = true;
    subscription?.unsubscribe();
  };
}

import { readSorted } from '../../lib/library/library';
import type { Order, Sort, View } from '../../lib/library/view';
import { afterChanges, searchClient } from './search-source';

/**
 * Any order but newest saved first: the index knows it, and waits with its answer until it has heard of every change.
 * Where there is no index, since another library tab holds it or it could not be opened, the rows are read instead.
 */
export function watchSorted(
  view: View,
  sort: Sort,
  onValue: (order: Order) => void,
  onError: (error: unknown) => void,
): () => void {
  let hasIndex: boolean | null = null;
  let stop: (() => void) | undefined;
  const stopState = searchClient.watchState(({ status }) => {
    const isThere = status !== 'waiting' && status !== 'failed';
    if (isThere === hasIndex) return;
    hasIndex = isThere;
    stop?.();
    const ask = () => (isThere ? searchClient.order(view, sort) : readSorted(view, sort));
    stop = afterChanges(ask, (keys) => onValue({ keys, total: keys.length, isComplete: true }), onError);
  });
  return () => {
    stopState();
    stop?.();
  };
}

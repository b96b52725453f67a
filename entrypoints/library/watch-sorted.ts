import type { Order, Sort, View } from '../../lib/library/view';
import { afterChanges, searchClient } from './search-source';

/** Any order but newest saved first: the index knows it, and waits with its answer until it has heard of every change. */
export function watchSorted(
  view: View,
  sort: Sort,
  onValue: (order: Order) => void,
  onError: (error: unknown) => void,
): () => void {
  const toOrder = (keys: Order['keys']) => onValue({ keys, total: keys.length, isComplete: true });
  return afterChanges(() => searchClient.order(view, sort), toOrder, onError);
}

import type { SavedRow } from '../../lib/library/saved-article';
import type { Order, Sort, View } from '../../lib/library/view';
import { getRows, watchOrder } from '../../lib/library/library';

/** Any order but newest saved first, by reading the rows. */
export function watchSorted(
  view: View,
  sort: Sort,
  onValue: (order: Order) => void,
  onError: (error: unknown) => void,
): () => void {
  let turn = 0;
  const stop = watchOrder(
    view,
    (order) => {
      const started = ++turn;
      if (!order.isComplete) return;
      sortKeys(order, sort).then((keys) => started === turn && onValue({ ...order, keys }), onError);
    },
    onError,
  );
  return () => {
    turn = -1;
    stop();
  };
}

async function sortKeys({ keys }: Order, { by, isReversed }: Sort) {
  const rows = await getRows(keys.map((key) => key.id));
  const sorted = rows.toSorted((one, other) => compare(one, other, by) * (isReversed ? -1 : 1));
  return sorted.map(({ id, savedAt, publishedTime }) =>
    by === 'published' ? { id, savedAt, date: publishedTime ?? savedAt } : { id, savedAt },
  );
}

const collator = new Intl.Collator();

function compare(one: SavedRow, other: SavedRow, by: Sort['by']): number {
  if (by === 'title') return collator.compare(one.title, other.title);
  if (by === 'length') return other.wordCount - one.wordCount;
  const dateOf = (row: SavedRow) => (by === 'published' ? (row.publishedTime ?? row.savedAt) : row.savedAt);
  return dateOf(other).localeCompare(dateOf(one));
}

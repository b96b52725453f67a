import { getRows } from '../find-saved';
import type { SavedRow } from '../saved-article';
import type { RowKey, Sort, View } from '../view';
import { watchOrder } from './watch-order';

/** So many rows, 2 kB each, are in memory at once. */
const atOnce = 500;

interface SortedKey extends RowKey {
  by: string | number;
}

/** The keys of a view in any order, by reading every row: right, and slow where there are thousands. */
export async function readSorted(view: View, sort: Sort): Promise<RowKey[]> {
  const keys = await readKeys(view);
  const sorted: SortedKey[] = [];
  for (let start = 0; start < keys.length; start += atOnce) {
    const rows = await getRows(keys.slice(start, start + atOnce).map(({ id }) => id));
    sorted.push(...rows.map((row) => toKey(row, sort.by)));
  }
  // Titles from A, all else from the highest.
  const turn = (sort.by === 'title') === sort.isReversed ? -1 : 1;
  sorted.sort((one, other) => turn * compare(one.by, other.by));
  return sorted.map(({ id, savedAt, date }) => (date === undefined ? { id, savedAt } : { id, savedAt, date }));
}

function readKeys(view: View): Promise<readonly RowKey[]> {
  return new Promise((resolve, reject) => {
    const stop = watchOrder(
      view,
      ({ keys, isComplete }) => {
        if (!isComplete) return;
        // It may answer before it has said how to end it.
        queueMicrotask(() => stop());
        resolve(keys);
      },
      reject,
    );
  });
}

function toKey({ id, savedAt, publishedTime, wordCount, title }: SavedRow, by: Sort['by']): SortedKey {
  const date = publishedTime ?? savedAt;
  if (by === 'published') return { id, savedAt, date, by: date };
  return { id, savedAt, by: by === 'length' ? wordCount : by === 'title' ? title : savedAt };
}

const collator = new Intl.Collator();

function compare(one: string | number, other: string | number): number {
  return typeof one === 'string' && typeof other === 'string'
    ? collator.compare(one, other)
    : Number(one) - Number(other);
}

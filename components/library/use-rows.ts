import { useEffect, useMemo, useState } from 'react';
import type { SavedRow } from '../../lib/library/saved-article';
import type { RowKey } from '../../lib/library/view';
import type { LibrarySource } from './library-source';

const pageSize = 50;
/** Rows that are kept though they are far out of sight. */
const keepAtMost = 1000;
/** The scrollbar's thumb crosses hundreds of pages a second; only where it rests is asked for. */
const restMilliseconds = 40;

/** The rows around the window, live. Those that are not here yet are shown as skeletons. */
export function useRows(
  source: LibrarySource,
  keys: readonly RowKey[],
  first: number,
  last: number,
): ReadonlyMap<string, SavedRow> {
  const [rows, setRows] = useState<ReadonlyMap<string, SavedRow>>(new Map());
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const from = Math.floor(first / pageSize) * pageSize;
  const to = (Math.floor(last / pageSize) + 1) * pageSize;
  const page = keys.slice(from, to).map((key) => key.id);
  // As one value: the order grows and changes elsewhere without a new question for these rows.
  const asked = page.join('\n');
  const ids = useMemo(() => (asked === '' ? [] : asked.split('\n')), [asked]);
  const hasAny = ids.some((id) => rows.has(id));

  useEffect(() => {
    if (ids.length === 0) return;
    let stop: (() => void) | undefined;
    const start = () => {
      stop = source.watchRows(ids)(
        (found) => setRows((old) => joinRows(old, found)),
        (error) => setFailure({ error }),
      );
    };
    const timer = setTimeout(start, from === 0 ? 0 : restMilliseconds);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [source, ids, from]);

  if (failure && !hasAny) throw failure.error;
  return rows;
}

/** A row that has not changed stays the same object, so that only those that have are drawn again. */
export function joinRows(old: ReadonlyMap<string, SavedRow>, found: SavedRow[]): ReadonlyMap<string, SavedRow> {
  const joined = new Map(old.size > keepAtMost ? [] : old);
  for (const row of found) joined.set(row.id, old.get(row.id)?.rev === row.rev ? old.get(row.id)! : row);
  return joined;
}

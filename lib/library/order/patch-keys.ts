import type { SavedRow } from '../saved-article';
import type { RowKey } from '../view';
import type { NamedView } from './read-keys';

function isInView(row: SavedRow, { kind, names }: NamedView): boolean {
  return row[keysOfKind[kind]].some(([name]) => names.includes(name));
}

const keysOfKind = { list: 'stateKeys', tag: 'tagKeys', site: 'siteKeys', entity: 'entityKeys' } as const;

/**
 * The keys of the view after rows have changed or gone. Those saved at `downTo` or before are still to be
 * read, with what has become of them.
 */
export function patchKeys(
  keys: readonly RowKey[],
  rows: SavedRow[],
  gone: string[],
  view: NamedView,
  downTo: string | undefined,
): RowKey[] {
  const changed = new Set([...gone, ...rows.map((row) => row.id)]);
  const added = rows
    .filter((row) => isInView(row, view) && (downTo === undefined || row.savedAt >= downTo))
    .toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
  const patched: RowKey[] = [];
  let next = 0;
  for (const key of keys) {
    for (let row = added[next]; row && row.savedAt > key.savedAt; row = added[++next]) patched.push(toKey(row));
    if (!changed.has(key.id)) patched.push(key);
  }
  return patched.concat(added.slice(next).map(toKey));
}

const toKey = ({ id, savedAt }: SavedRow): RowKey => ({ id, savedAt });

import type { SavedRow } from '../saved-article';
import type { RowKey, View } from '../view';

/** Whether the row stands in the view; of an entity the id that it has by now. */
function isInView(row: SavedRow, view: View): boolean {
  const [keys, name] = keysOf(row, view);
  return keys.some(([listed]) => listed === name);
}

/**
 * The keys of the view after rows have changed or gone. Those saved at `downTo` or before are still to be
 * read, with what has become of them.
 */
export function patchKeys(
  keys: readonly RowKey[],
  rows: SavedRow[],
  gone: string[],
  view: View,
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

function keysOf(row: SavedRow, view: View): [SavedRow['stateKeys'], string] {
  switch (view.kind) {
    case 'list':
      return [row.stateKeys, view.list];
    case 'tag':
      return [row.tagKeys, view.tag];
    case 'site':
      return [row.siteKeys, view.site];
    case 'entity':
      return [row.entityKeys, view.id];
  }
}

const toKey = ({ id, savedAt }: SavedRow): RowKey => ({ id, savedAt });

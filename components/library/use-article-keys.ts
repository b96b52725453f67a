import { type RefObject, useRef } from 'react';
import type { RowKey } from '../../lib/library/view';
import { useShortcuts } from '../shared/use-shortcuts';
import { type ListHandle, rowIdOf } from './ArticleList';
import { rowIndex } from './row-index';
import type { SelectionHandle } from './use-selection';

interface Options {
  keys: readonly RowKey[];
  articles: RefObject<ListHandle | null>;
  selection: SelectionHandle;
  open: (id: string) => void;
  archive: () => void;
  remove: () => void;
  download: () => void;
  copy: () => void;
}

/** The list's keys. They act on the row with the focus, or on the selection. */
export function useArticleKeys({ keys, articles, selection, open, archive, remove, download, copy }: Options): void {
  const lastRow = useRef<string | null>(null);

  function move(by: 1 | -1): void {
    const from = rowIndex(keys).get(rowIdOf(document.activeElement) ?? lastRow.current ?? '');
    const to = keys[from === undefined ? 0 : Math.min(Math.max(from + by, 0), keys.length - 1)];
    if (!to) return;
    lastRow.current = to.id;
    articles.current?.focusRow(to.id);
  }

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: () => onFocused(open),
    x: () => onFocused((id) => selection.change({ kind: 'toggle', id })),
    'Shift x': () => onFocused((id) => selection.change({ kind: 'extend', id })),
    'Mod a': selection.selectAll,
    c: copy,
    d: download,
    y: archive,
    '#': remove,
    Escape: () => {
      if (selection.selected.size === 0 && !selection.isWaiting) return false;
      selection.clear();
      return true;
    },
  });
}

/** False where no row has the focus: the key is then free for others. */
function onFocused(act: (id: string) => void): boolean {
  const id = rowIdOf(document.activeElement);
  if (id) act(id);
  return id !== null;
}

import { Download } from 'lucide-react';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ListName, RowKey } from '../../lib/library/view';
import type { ToastMessage } from '../shared/Toast';
import { useShortcuts } from '../shared/use-shortcuts';
import { useToday } from '../shared/use-today';
import { useWatched } from '../shared/use-watched';
import { ArticleList, type ListHandle, rowIdOf } from './ArticleList';
import { BulkBar } from './BulkBar';
import { EmptyList } from './EmptyList';
import { newestFirst } from './library-address';
import type { LibrarySource } from './library-source';
import { ListLoading } from './ListLoading';
import { PurgeDialog } from './PurgeDialog';
import { changeSelection, noSelection, type Selection, type SelectionChange } from './selection';
import { Unavailable } from './Unavailable';
import { useListActions } from './use-list-actions';

interface Props {
  source: LibrarySource;
  list: ListName;
  say: (message: ToastMessage) => void;
  onHelp: () => void;
}

const noKeys: readonly RowKey[] = [];

/** One of the library's lists with all that can be done in it. */
export function ListView({ source, list, say, onHelp }: Props) {
  const watched = useWatched(useMemo(() => source.watchOrder({ kind: 'list', list }, newestFirst), [source, list]));
  const keys = watched.status === 'ready' ? watched.value.keys : noKeys;
  const now = useToday();
  const view = useRef<HTMLDivElement>(null);
  const articles = useRef<ListHandle>(null);
  const [purging, setPurging] = useState<string[] | null>(null);
  const actions = useListActions(source, say);
  const isTrash = list === 'trash';

  const [selection, change] = useReducer(
    (state: Selection, [by, all]: [SelectionChange, readonly RowKey[]]) => changeSelection(state, by, all),
    noSelection,
  );
  const select = (by: SelectionChange) => change([by, keys]);
  useEffect(() => change([{ kind: 'keep' }, keys]), [keys]);
  const selected = selection.ids;

  /** What a key acts on: the selection in the list's order, else the row with the focus. */
  function targets(): string[] {
    if (selected.size > 0) return keys.map((key) => key.id).filter((id) => selected.has(id));
    return [rowIdOf(document.activeElement)].filter((id) => id !== null);
  }

  async function remove(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    if (isTrash) return setPurging(ids);
    await leave(ids, () => actions.trash(ids));
  }

  /** Rows that go away take the focus with them; it moves to the next one that stays. */
  async function leave(ids: string[], act: () => Promise<boolean>): Promise<void> {
    const hadFocus = view.current?.contains(document.activeElement);
    const gone = new Set(ids);
    const last = keys.findLastIndex((key) => gone.has(key.id));
    const next = keys.slice(last + 1).find((key) => !gone.has(key.id)) ?? keys.findLast((key) => !gone.has(key.id));
    if (!(await act())) return;
    select({ kind: 'clear' });
    if (hadFocus && next) articles.current?.focusRow(next.id);
  }

  const lastRow = useRef<string | null>(null);
  function move(by: 1 | -1): void {
    const from = keys.findIndex((key) => key.id === (rowIdOf(document.activeElement) ?? lastRow.current));
    const to = keys[from < 0 ? 0 : Math.min(Math.max(from + by, 0), keys.length - 1)];
    if (!to) return;
    lastRow.current = to.id;
    articles.current?.focusRow(to.id);
  }

  function open(): boolean {
    const id = rowIdOf(document.activeElement);
    if (id) location.assign(source.readerUrl(id));
    return id !== null;
  }

  function choose(kind: 'toggle' | 'extend'): boolean {
    const id = rowIdOf(document.activeElement);
    if (id) select({ kind, id });
    return id !== null;
  }

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: open,
    x: () => choose('toggle'),
    'Shift x': () => choose('extend'),
    'Mod a': () => select({ kind: 'all' }),
    c() {
      const [id, more] = targets();
      if (id && !more && !isTrash) void actions.copy(id);
    },
    d: () => !isTrash && void actions.download(targets()),
    '#': () => void remove(targets()),
    Escape: () => selected.size > 0 && select({ kind: 'clear' }),
    '?': onHelp,
  });

  if (watched.status === 'failed') return <Unavailable source={source} error={watched.error} />;
  if (watched.status === 'loading') return <ListLoading />;
  return (
    <div className={selected.size > 0 ? 'l-view selecting' : 'l-view'} ref={view}>
      <div className="l-info">
        <output className="num">
          {keys.length > 0 && i18n.t('library.count', keys.length, [keys.length.toLocaleString('en')])}
        </output>
        {isTrash && keys.length > 0 && <span>{i18n.t('library.trashNote')}</span>}
        <span className="grow" />
        {!isTrash && keys.length > 0 && (
          <button
            className="btn plain sm"
            type="button"
            disabled={actions.isExporting}
            onClick={() => void actions.download(keys.map((key) => key.id))}
          >
            <Download className="i" aria-hidden="true" />
            {i18n.t('library.exportAll')}
          </button>
        )}
      </div>
      {selected.size > 0 && (
        <BulkBar
          count={selected.size}
          isAll={selected.size === keys.length}
          isTrash={isTrash}
          isExporting={actions.isExporting}
          onExport={() => void actions.download(targets())}
          onCopy={() => void actions.copy(targets()[0]!)}
          onDelete={() => void remove(targets())}
          onRestore={() => void leave(targets(), () => actions.restore(targets()))}
          onSelectAll={() => select({ kind: 'all' })}
          onClear={() => select({ kind: 'clear' })}
        />
      )}
      {keys.length > 0 ? (
        <ArticleList
          ref={articles}
          source={source}
          list={list}
          keys={keys}
          now={now}
          selected={selected}
          onSelect={(id, isRange) => select({ kind: isRange ? 'extend' : 'toggle', id })}
        />
      ) : (
        <EmptyList list={list} />
      )}
      {purging && (
        <PurgeDialog
          count={purging.length}
          onConfirm={() =>
            void leave(purging, async () => {
              await actions.purge(purging);
              return true;
            })
          }
          onClose={() => setPurging(null)}
        />
      )}
    </div>
  );
}

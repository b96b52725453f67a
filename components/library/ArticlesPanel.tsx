import { Download, FileOutput } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Order, Sort } from '../../lib/library/view';
import type { SearchHit } from '../../lib/search/search-answer';
import { useExportDialog } from '../export/use-export-dialog';
import type { ToastMessage } from '../shared/Toast';
import { useToday } from '../shared/use-today';
import { ArticleList, type ListHandle, rowIdOf } from './ArticleList';
import { BulkBar } from './BulkBar';
import { ExportProgressLine } from './ExportProgressLine';
import type { LibrarySource } from './library-source';
import { listMoreActions } from './more-actions';
import { useCommands } from './palette/commands';
import { listPanelCommands } from './palette/panel-commands';
import { PurgeDialog } from './PurgeDialog';
import { TagPopover } from './TagPopover';
import { useArticleKeys } from './use-article-keys';
import { useListActions } from './use-list-actions';
import { useRowHandlers } from './use-row-handlers';
import { useSelection } from './use-selection';

interface Props {
  source: LibrarySource;
  /** Under which the place in the list is remembered. */
  name: string;
  label: string;
  order: Order;
  /** Null: the best first, as a search finds them. */
  sort: Sort | null;
  isCompact: boolean;
  isTrash?: boolean;
  isArchive?: boolean;
  /** Everything that is listed, also what the order does not know yet. */
  readAll: () => Promise<string[]>;
  /** What the line above the list says; the number of articles if nothing else. */
  info?: ReactNode;
  /** In place of the list, when it holds nothing. */
  empty: ReactNode;
  hits?: ReadonlyMap<string, SearchHit> | undefined;
  /** What they were found by. */
  words?: string | undefined;
  onRange?: ((first: number, last: number) => void) | undefined;
  say: (message: ToastMessage) => void;
}

/** Articles in an order, with all that can be done with them. */
export function ArticlesPanel(props: Props) {
  const { source, order, readAll, say, isTrash = false, isArchive = false } = props;
  const { keys, total } = order;
  const now = useToday();
  const view = useRef<HTMLDivElement>(null);
  const articles = useRef<ListHandle>(null);
  const [purging, setPurging] = useState<string[] | null>(null);
  const [tagging, setTagging] = useState<{ ids: string[]; anchor: HTMLElement } | null>(null);
  const actions = useListActions(source, say);
  const exporting = useExportDialog(source.exporting, say);
  const selection = useSelection(props.name, order, readAll);
  const { selected } = selection;

  /** What an action acts on: the selection in the list's order, else the row with the focus. */
  function targets(): string[] {
    if (selected.size > 0) return selection.inOrder();
    return [rowIdOf(document.activeElement)].filter((id) => id !== null);
  }

  async function remove(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    if (isTrash) return setPurging(ids);
    await leave(ids, () => actions.trash(ids));
  }

  /** Rows that go away take the focus with them; it moves to the next one that stays. */
  async function leave(ids: string[], act: () => Promise<boolean>): Promise<void> {
    if (ids.length === 0) return;
    const hadFocus = view.current?.contains(document.activeElement);
    const gone = new Set(ids);
    const last = keys.findLastIndex((key) => gone.has(key.id));
    const next = keys.slice(last + 1).find((key) => !gone.has(key.id)) ?? keys.findLast((key) => !gone.has(key.id));
    if (!(await act())) return;
    // One row's own button leaves the selection of others alone.
    if (ids.some((id) => selected.has(id))) selection.clear();
    if (hadFocus && next) articles.current?.focusRow(next.id);
  }

  const archive = (ids: string[], isArchived: boolean) => leave(ids, () => actions.archive(ids, isArchived));
  const restore = (ids: string[]) => leave(ids, () => actions.restore(ids));

  function closeTagging(): void {
    // A row's buttons go with the focus, which then has nowhere to return to.
    const [id, more] = tagging?.ids ?? [];
    if (id && !more && !tagging?.anchor.isConnected) articles.current?.focusRow(id);
    setTagging(null);
  }

  const handlers = useRowHandlers({
    select: (id, isRange) => selection.change({ kind: isRange ? 'extend' : 'toggle', id }),
    archive: ({ id, archivedAt }) => void archive([id], archivedAt === null),
    star: ({ id, starredAt }) => void actions.star([id], starredAt === null),
    tag: ({ id }, anchor) => setTagging({ ids: [id], anchor }),
    remove: ({ id }) => void remove([id]),
    restore: ({ id }) => void restore([id]),
    readThumbnail: source.readThumbnail,
  });

  function archiveTargets(): void {
    const ids = targets();
    // One row knows its own state; of many, the list's name says which way.
    const row = ids.length === 1 ? articles.current?.rowOf(ids[0]!) : undefined;
    if (!isTrash) void archive(ids, row ? row.archivedAt === null : !isArchive);
  }

  useCommands(() => {
    const { length } = targets();
    return listPanelCommands({
      total,
      targetCount: length,
      isTrash,
      isArchive,
      more: [exporting.item(targets), ...listMoreActions(actions, length === 1, targets)],
      exportAllAs: () => exporting.open(readAll()),
      selectAll: selection.selectAll,
      downloadAll: () => void actions.download(readAll()),
      download: () => void actions.download(targets()),
      archive: archiveTargets,
      restore: () => void restore(targets()),
      remove: () => void remove(targets()),
    });
  });

  useArticleKeys({
    keys,
    articles,
    selection,
    open: (id) => location.assign(source.readerUrl(id, props.words)),
    archive: archiveTargets,
    remove: () => void remove(targets()),
    download: () => !isTrash && void actions.download(targets()),
    copy() {
      const [id, more] = targets();
      if (id && !more && !isTrash) void actions.copy(id);
    },
  });

  return (
    <div className={selected.size > 0 ? 'l-view selecting' : 'l-view'} ref={view}>
      <div className="l-info">
        {props.info ?? (
          <output className="num">{total > 0 && i18n.t('library.count', total, [total.toLocaleString('en')])}</output>
        )}
        {isTrash && total > 0 && <span>{i18n.t('library.trashNote')}</span>}
        <span className="grow" />
        {actions.progress && <ExportProgressLine progress={actions.progress} onCancel={actions.cancelExport} />}
        {!isTrash && total > 0 && (
          <>
            <button
              className="btn plain sm"
              type="button"
              disabled={actions.isExporting}
              onClick={() => void actions.download(readAll())}
            >
              <Download className="i" aria-hidden="true" />
              {i18n.t('library.exportAll')}
            </button>
            <button
              className="btn plain sm"
              type="button"
              aria-haspopup="dialog"
              onClick={() => exporting.open(readAll())}
            >
              <FileOutput className="i" aria-hidden="true" />
              {i18n.t('exporting.as')}
            </button>
          </>
        )}
      </div>
      {selected.size > 0 && (
        <BulkBar
          count={selected.size}
          isAll={selected.size >= total}
          isWaiting={selection.isWaiting}
          isTrash={isTrash}
          isArchive={isArchive}
          isExporting={actions.isExporting}
          more={[exporting.item(targets), ...listMoreActions(actions, selected.size === 1, targets)]}
          onExport={() => void actions.download(targets())}
          onTag={(anchor) => setTagging({ ids: targets(), anchor })}
          onArchive={() => void archive(targets(), !isArchive)}
          onDelete={() => void remove(targets())}
          onRestore={() => void restore(targets())}
          onSelectAll={selection.selectAll}
          onClear={selection.clear}
        />
      )}
      {total > 0 ? (
        <ArticleList
          ref={articles}
          source={source}
          name={props.name}
          label={props.label}
          order={order}
          sort={props.sort}
          now={now}
          isCompact={props.isCompact}
          selected={selected}
          handlers={handlers}
          hits={props.hits}
          words={props.words}
          onRange={props.onRange}
        />
      ) : (
        props.empty
      )}
      {exporting.dialog}
      {tagging && (
        <TagPopover
          source={source}
          ids={tagging.ids}
          anchor={tagging.anchor}
          onAdd={(ids, tag) => void actions.addTag(ids, tag)}
          onRemove={(ids, tag) => void actions.removeTag(ids, tag)}
          onClose={closeTagging}
        />
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

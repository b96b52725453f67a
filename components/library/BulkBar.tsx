import { Archive, ArchiveRestore, Download, Ellipsis, Tag, Trash2, Undo2, X } from 'lucide-react';
import { i18n } from '#i18n';
import { MenuButton, type MenuItem } from '../shared/MenuButton';
import { Toolbar } from '../shared/Toolbar';

interface Props {
  count: number;
  isAll: boolean;
  /** "Select all" waits for the rest of the order. */
  isWaiting: boolean;
  isTrash: boolean;
  /** Everything listed is archived. */
  isArchive: boolean;
  isExporting: boolean;
  /** In the menu. */
  more: MenuItem[];
  onExport: () => void;
  onTag: (button: HTMLElement) => void;
  onArchive: () => void;
  onDelete: () => void;
  onRestore: () => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/** What can be done with the selected articles. */
export function BulkBar(props: Props) {
  const { count, isAll, isWaiting, isTrash, isArchive, isExporting } = props;
  const ArchiveIcon = isArchive ? ArchiveRestore : Archive;
  return (
    <Toolbar label={i18n.t('library.actions')} className="bulk">
      <output className="cnt num">{i18n.t('library.selected', count, [count.toLocaleString('en')])}</output>
      {isTrash ? (
        <button className="btn em" type="button" onClick={props.onRestore}>
          <Undo2 className="i" aria-hidden="true" />
          {i18n.t('library.restore')}
        </button>
      ) : (
        <>
          <button className="btn em" type="button" disabled={isExporting} onClick={props.onExport}>
            <Download className="i" aria-hidden="true" />
            {i18n.t('library.export')}
          </button>
          <button
            className="btn"
            type="button"
            aria-haspopup="dialog"
            onClick={(event) => props.onTag(event.currentTarget)}
          >
            <Tag className="i" aria-hidden="true" />
            {i18n.t('library.tag')}
          </button>
          <button className="btn" type="button" onClick={props.onArchive}>
            <ArchiveIcon className="i" aria-hidden="true" />
            {isArchive ? i18n.t('library.unarchive') : i18n.t('library.archive')}
          </button>
        </>
      )}
      <button className="btn" type="button" onClick={props.onDelete}>
        <Trash2 className="i" aria-hidden="true" />
        {isTrash ? i18n.t('library.purge') : i18n.t('library.delete')}
      </button>
      {!isTrash && (
        <MenuButton label={i18n.t('library.more')} className="btn" items={props.more}>
          <Ellipsis className="i" aria-hidden="true" />
        </MenuButton>
      )}
      {!isAll && (
        <button className="btn" type="button" aria-busy={isWaiting} disabled={isWaiting} onClick={props.onSelectAll}>
          {isWaiting ? i18n.t('library.selectingAll') : i18n.t('library.selectAll')}
        </button>
      )}
      <button className="btn" type="button" aria-label={i18n.t('library.clear')} onClick={props.onClear}>
        <X className="i" aria-hidden="true" />
      </button>
    </Toolbar>
  );
}

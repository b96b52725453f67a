import { Copy, Download, Trash2, Undo2, X } from 'lucide-react';
import { i18n } from '#i18n';
import { Toolbar } from '../shared/Toolbar';

interface Props {
  count: number;
  isAll: boolean;
  isTrash: boolean;
  isExporting: boolean;
  onExport: () => void;
  onCopy: () => void;
  onDelete: () => void;
  onRestore: () => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/** What can be done with the selected articles. */
export function BulkBar(props: Props) {
  const { count, isAll, isTrash, isExporting } = props;
  return (
    <Toolbar label={i18n.t('library.actions')} className="bulk">
      <output className="cnt num">{i18n.t('library.selected', count, [count.toLocaleString('en')])}</output>
      {isTrash ? (
        <button className="btn em" type="button" onClick={props.onRestore}>
          <Undo2 className="i" aria-hidden="true" />
          {i18n.t('library.restore')}
        </button>
      ) : (
        <button className="btn em" type="button" disabled={isExporting} onClick={props.onExport}>
          <Download className="i" aria-hidden="true" />
          {i18n.t('library.export')}
        </button>
      )}
      {!isTrash && count === 1 && (
        <button className="btn" type="button" onClick={props.onCopy}>
          <Copy className="i" aria-hidden="true" />
          {i18n.t('library.copy')}
        </button>
      )}
      <button className="btn" type="button" onClick={props.onDelete}>
        <Trash2 className="i" aria-hidden="true" />
        {isTrash ? i18n.t('library.purge') : i18n.t('library.delete')}
      </button>
      {!isAll && (
        <button className="btn" type="button" onClick={props.onSelectAll}>
          {i18n.t('library.selectAll')}
        </button>
      )}
      <button className="btn" type="button" aria-label={i18n.t('library.clear')} onClick={props.onClear}>
        <X className="i" aria-hidden="true" />
      </button>
    </Toolbar>
  );
}

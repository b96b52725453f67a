import { Trash2 } from 'lucide-react';
import { i18n } from '#i18n';

/** Its place is always there, or a screen reader would not announce what another tab has done. */
export function DeletedNote({ isDeleted, onUndo }: { isDeleted: boolean; onUndo: () => void }) {
  return (
    <output className="r-note">
      {isDeleted && (
        <span className="note warn">
          <Trash2 className="i" aria-hidden="true" />
          <span className="grow">{i18n.t('reader.deleted')}</span>
          <button className="link" type="button" onClick={onUndo}>
            {i18n.t('reader.undo')}
          </button>
        </span>
      )}
    </output>
  );
}

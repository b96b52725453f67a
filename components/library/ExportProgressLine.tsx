import { i18n } from '#i18n';
import type { ExportProgress } from './use-list-actions';

interface Props {
  progress: ExportProgress;
  onCancel: () => void;
}

/** How far a large export is, and the way out of it. */
export function ExportProgressLine({ progress: { done, total }, onCancel }: Props) {
  const text = i18n.t('backup.exporting', [done.toLocaleString('en'), total.toLocaleString('en')]);
  return (
    <>
      {/* What changes ten times a second is not read out. */}
      <span className="num">{text}</span>
      <button className="btn plain sm" type="button" onClick={onCancel}>
        {i18n.t('backup.cancel')}
      </button>
    </>
  );
}

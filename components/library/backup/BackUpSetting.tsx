import { i18n } from '#i18n';
import type { BackupState } from '../../../lib/backup/backup-state';
import { useToday } from '../../shared/use-today';
import { Setting } from '../Setting';
import type { BackupSource } from './backup-source';
import { daysAgo, shown } from './backup-words';

interface Props {
  source: Pick<BackupSource, 'backUp' | 'stop'>;
  state: BackupState;
  lastAt: string | null;
}

/** One file with everything. */
export function BackUpSetting({ source, state, lastAt }: Props) {
  const now = useToday();
  const isRunning = state.status === 'backing-up';
  const isOther = state.status === 'looking' || state.status === 'restoring';
  const last = lastAt ? i18n.t('backup.last', [daysAgo(lastAt, now)]) : i18n.t('backup.never');
  return (
    <Setting title={i18n.t('backup.title')} text={describe(state) ?? `${i18n.t('backup.text')} ${last}`} isStatus>
      {isRunning && (
        <progress
          aria-label={i18n.t('backup.title')}
          {...(state.total > 0 && { value: state.done, max: state.total })}
        />
      )}
      {/* One button, so that the focus stays on it. */}
      <button
        className="btn"
        type="button"
        disabled={isOther}
        onClick={() => (isRunning ? source.stop() : void source.backUp())}
      >
        {isRunning ? i18n.t('backup.cancel') : i18n.t('backup.now')}
      </button>
    </Setting>
  );
}

function describe(state: BackupState): string | null {
  if (state.status === 'backing-up') return i18n.t('backup.running');
  if (state.status === 'backed-up') return i18n.t('backup.done', state.articles, [shown(state.articles)]);
  if (state.status !== 'failed' || state.job !== 'backup') return null;
  return state.problem === 'storage-full' ? i18n.t('backup.full') : i18n.t('backup.failed', [state.text]);
}

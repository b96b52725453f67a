import { i18n } from '#i18n';
import type { FolderState } from '../../../lib/backup/folder-keeper';
import { formatMoment } from '../../shared/format-date';
import { useToday } from '../../shared/use-today';
import { useWatched } from '../../shared/use-watched';
import { Setting } from '../Setting';
import type { FolderSource } from './backup-source';

/** A folder that is brought up to date after every change, as long as the library is open. */
export function FolderSetting({ source }: { source: FolderSource }) {
  const watched = useWatched(source.watchState);
  const now = useToday();
  const state: FolderState = watched.status === 'ready' ? watched.value : { status: 'none' };
  const isChosen = state.status !== 'none';
  return (
    <Setting title={i18n.t('backup.folder')} text={describe(state, now)} isStatus>
      {state.status === 'not-allowed' && (
        <button className="btn" type="button" onClick={() => void source.allow()}>
          {i18n.t('backup.folderAllow')}
        </button>
      )}
      <button className="btn" type="button" onClick={() => void (isChosen ? source.leave() : source.choose())}>
        {isChosen ? i18n.t('backup.folderLeave') : i18n.t('backup.folderChoose')}
      </button>
    </Setting>
  );
}

function describe(state: FolderState, now: Date): string {
  switch (state.status) {
    case 'none':
      return i18n.t('backup.folderText');
    case 'working':
      return i18n.t('backup.folderWorking', [state.name]);
    case 'kept':
      return state.at
        ? i18n.t('backup.folderKept', [state.name, formatMoment(state.at, now)])
        : i18n.t('backup.folderWorking', [state.name]);
    case 'not-allowed':
      return i18n.t('backup.folderNotAllowed', [state.name]);
    case 'failed':
      return i18n.t('backup.folderFailed', [state.name, state.text]);
  }
}

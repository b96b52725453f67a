import type { BackupState } from '../../../lib/backup/backup-state';
import { useWatched } from '../../shared/use-watched';
import { BackUpSetting } from './BackUpSetting';
import './backup.css';
import type { BackupSource } from './backup-source';
import { FolderSetting } from './FolderSetting';
import { ReminderSetting } from './ReminderSetting';
import { RestoreSetting } from './RestoreSetting';

/** Everything about backups: make one, be reminded, keep a folder, put one back. */
export function BackupSettings({ source }: { source: BackupSource }) {
  const watched = useWatched(source.watchState);
  const plan = useWatched(source.watchPlan);
  const state: BackupState = watched.status === 'ready' ? watched.value : { status: 'idle' };
  if (plan.status !== 'ready') return null;
  return (
    <>
      <BackUpSetting source={source} state={state} lastAt={plan.value.lastAt} />
      <ReminderSetting value={plan.value.reminder} onChange={source.setReminder} />
      {source.folder && <FolderSetting source={source.folder} />}
      <RestoreSetting source={source} state={state} />
    </>
  );
}

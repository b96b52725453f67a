import type { BackupSource } from '../../components/library/backup/backup-source';
import { makeBackupWorker, openBackups } from '../../lib/backup/backup-client';
import { changePlan, isBackupDue, watchPlan } from '../../lib/backup/backup-plan';
import { addSettings, readSettings } from '../../lib/backup/settings';
import { measureStore } from '../../lib/library/library';
import { downloadFile } from '../../lib/platform/download';
import { canPickFolder } from '../../lib/platform/pick-file';
import { folderSource } from './folder-source';
import { pickLargeFile } from './pick-large-file';

const now = () => new Date().toISOString();

const client = openBackups({
  // The sanitiser comes with the first text.
  async makeSafe({ html, baseUrl }) {
    const { sanitise } = await import('../../lib/article/sanitise');
    return sanitise(html, URL.canParse(baseUrl) ? baseUrl : 'about:blank');
  },
  readSettings,
  addSettings,
  onBackup(zip) {
    if (zip) downloadFile(backupName(), zip);
    changePlan({ lastAt: now() });
  },
  makeWorker: makeBackupWorker,
});

export const backupSource: BackupSource = {
  ...client,
  watchState: (onState) => client.watchState(onState),
  async backUp() {
    const { articles } = await measureStore();
    const file = await pickLargeFile(articles, backupName());
    if (file !== 'cancelled') client.backUp(file);
  },
  async downloadDamages(damages, describe) {
    const { failuresCsv } = await import('../../lib/import/failures-csv');
    const rows = damages.map(({ name, reason }) => ({ place: name, reason, text: '' }));
    downloadFile('Not restored.csv', new Blob([failuresCsv(rows, describe)], { type: 'text/csv' }));
  },
  watchPlan: (onPlan) => watchPlan(onPlan),
  isDue: isBackupDue,
  setReminder: (reminder) => changePlan({ reminder }),
  putOff: () => changePlan({ putOffAt: now() }),
  folder: canPickFolder() ? folderSource : null,
};

function backupName(): string {
  return `offprint-backup-${now().slice(0, 10)}.zip`;
}

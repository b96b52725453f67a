import type { ImportSource } from '../../components/library/import/import-source';
import { openImport } from '../../lib/import/import-client';
import { resumePosition } from '../../lib/import/resume-position';
import { downloadFile } from '../../lib/platform/download';

// The sanitiser comes with the first text.
const client = openImport({
  prepare: async (raw) => (await import('../../lib/article/prepare-article')).prepareArticle(raw),
  position: resumePosition,
});

export const importSource: ImportSource = {
  ...client,
  watchState: (onState) => client.watchState(onState),
  async downloadFailures({ failures, moreFailures }, describe) {
    const [{ failuresCsv }, { readFailedRows }] = await Promise.all([
      import('../../lib/import/failures-csv'),
      import('../../lib/import/failed-rows'),
    ]);
    const rows = await readFailedRows(failures, moreFailures);
    downloadFile('Not imported.csv', new Blob([failuresCsv(rows, describe)], { type: 'text/csv' }));
  },
};

import type { ExportPreviewSource } from '../../components/library/export/export-preview-source';
import { getSaved, listRows } from '../../lib/library/library';
import { forExport } from './saved-exports';

export const exportPreviewSource: ExportPreviewSource = {
  async preview(settings) {
    const [newest] = await listRows('all', { limit: 1 });
    const saved = newest && (await getSaved(newest.id));
    if (!saved) return null;
    const { listFiles } = await import('../../lib/export/list-files');
    const files = await Array.fromAsync(listFiles(forExport([saved], settings.pictures === 'files'), settings));
    const [first] = files;
    const note = typeof first?.input === 'string' ? first.input : '';
    return { note, files: files.map(({ name }) => name) };
  },
};

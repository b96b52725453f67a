import type { ExportPreviewSource } from '../../components/library/export/export-preview-source';
import { getSaved, listRows } from '../../lib/library/library';
import { forExport } from './saved-exports';

const mostOffered = 100;

export const exportPreviewSource: ExportPreviewSource = {
  async listArticles() {
    const rows = await listRows('all', { limit: mostOffered });
    return rows.map(({ id, title }) => ({ id, title }));
  },
  async preview(settings, id) {
    const saved = await getSaved(id ?? (await newestId()));
    if (!saved) return null;
    const { listFiles } = await import('../../lib/export/list-files');
    const files = await Array.fromAsync(listFiles(forExport([saved], settings.pictures === 'files'), settings));
    const [first] = files;
    const note = typeof first?.input === 'string' ? first.input : '';
    return { note, files: files.map(({ name }) => name) };
  },
};

/** Of no article where there is none. */
async function newestId(): Promise<string> {
  const [newest] = await listRows('all', { limit: 1 });
  return newest?.id ?? '';
}

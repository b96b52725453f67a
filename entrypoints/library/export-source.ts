import { i18n } from '#i18n';
import type { ExportFormatName, ExportSource } from '../../components/export/export-source';
import { formatFacts } from '../../lib/export/format-facts';
import type { ExportedArticle, ExportMeans } from '../../lib/export/exported-article';
import { getNote, getSavedWithPictures, listHighlights, readPictureFile } from '../../lib/library/library';
import { downloadFile } from '../../lib/platform/download';
import { drawCover } from '../../lib/platform/pictures/draw-cover';
import { toJpeg } from '../../lib/platform/pictures/to-jpeg';
import { pickLargeFile } from './pick-large-file';
import { downloadSaved } from './saved-exports';

export const exportSource: ExportSource = {
  formats: formatFacts,
  async exportAs(ids, { format, isOneEach }, onProgress, signal) {
    const file = await pickLargeFile(ids.length, await fileNameOf(format, isOneEach));
    if (file === 'cancelled') return null;
    let done = 0;
    async function* articles(): AsyncGenerator<ExportedArticle> {
      for (const id of ids) {
        signal.throwIfAborted();
        const article = await readWhole(id);
        if (!article) continue;
        yield article;
        done += 1;
        onProgress(done);
      }
    }
    if (format === 'markdown') await downloadSaved(articles(), file);
    else if (file) {
      const { exportInto } = await import('../../lib/export/export-as');
      await exportInto(file, format, articles(), means(), isOneEach);
    } else {
      const { exportAs } = await import('../../lib/export/export-as');
      const { name, content } = await exportAs(format, articles(), means(), isOneEach);
      // Stopped while the last one was written.
      signal.throwIfAborted();
      downloadFile(name, content);
    }
    return done;
  },
};

/** Of several articles: one is never large. */
async function fileNameOf(format: ExportFormatName, isOneEach: boolean): Promise<string> {
  const stem = `offprint-${new Date().toISOString().slice(0, 10)}`;
  if (format === 'markdown' || isOneEach) return `${stem}.zip`;
  const { formats } = await import('../../lib/export/formats/formats');
  return `${stem}.${formats[format].extension}`;
}

async function readWhole(id: string): Promise<ExportedArticle | undefined> {
  const [saved, highlights, note] = await Promise.all([getSavedWithPictures(id), listHighlights(id), getNote(id)]);
  if (!saved) return undefined;
  const inOrder = highlights.toSorted((a, b) => a.position.start - b.position.start);
  return { ...saved, pictures: saved.pictures ?? [], highlights: inOrder, note };
}

const means = (): ExportMeans => ({
  now: new Date(),
  words: {
    contents: i18n.t('exporting.words.contents'),
    notes: i18n.t('exporting.words.notes'),
    original: i18n.t('exporting.words.original'),
    bookTitle: i18n.t('exporting.words.bookTitle'),
    articles: (count) => i18n.t('exporting.words.articles', count, [count.toLocaleString('en')]),
  },
  readPicture: readPictureFile,
  toJpeg,
  drawCover,
});

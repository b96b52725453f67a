import { readExportSettings } from '../../components/shared/export-settings-store';
import type { SavedArticle } from '../../lib/library/saved-article';
import { getNote, getSavedWithPictures, listHighlights, readPictureFile } from '../../lib/library/library';
import type { ExportedNote, KeptPicture } from '../../lib/export/exported-note';
import type { MarkdownArticle } from '../../lib/markdown/markdown-article';
import { copyText } from '../../lib/platform/clipboard';
import { downloadFile } from '../../lib/platform/download';

/**
 * Hands out one article as Markdown, several as a zip, or writes them into a file that was named for them. The
 * converters are fetched when first needed.
 */
export async function downloadSaved(
  articles: AsyncIterable<SavedArticle> | SavedArticle[],
  file: FileSystemFileHandle | null = null,
): Promise<void> {
  const settings = readExportSettings();
  const exported = forExport(articles, settings.pictures === 'files');
  if (file) {
    const [{ writeZip }, { listFiles }] = await Promise.all([
      import('../../lib/export/write-zip'),
      import('../../lib/export/list-files'),
    ]);
    await writeZip(listFiles(exported, settings), file);
    return;
  }
  const { exportArticles } = await import('../../lib/export/export-articles');
  const { name, content } = await exportArticles(exported, { settings });
  downloadFile(name, content);
}

export async function copySaved(saved: SavedArticle): Promise<boolean> {
  const { toMarkdown } = await import('../../lib/markdown/to-markdown');
  return tryToCopy(toMarkdown(await withAnnotations(saved), readExportSettings()));
}

/** False when the browser closed the clipboard: Firefox does, when the click or key is too long ago. */
export async function tryToCopy(text: string): Promise<boolean> {
  try {
    await copyText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}

/** With the files of their kept pictures where those are asked for. */
export async function* forExport(
  articles: AsyncIterable<SavedArticle> | SavedArticle[],
  hasFiles: boolean,
): AsyncGenerator<ExportedNote> {
  for await (const saved of articles) {
    const article = await withAnnotations(saved);
    yield hasFiles ? { ...article, pictures: await keptPictures(saved.row.id) } : article;
  }
}

/** Of the text. The browser reads a blob's bytes when the zip takes them. */
async function keptPictures(id: string): Promise<KeptPicture[]> {
  const { pictures = [] } = (await getSavedWithPictures(id)) ?? {};
  const kept = await Promise.all(
    pictures.map(async ({ address, hash, state, isInText }) => {
      const blob = state === 'kept' && isInText && hash !== null ? await readPictureFile(hash) : undefined;
      return blob && hash !== null ? [{ address, hash, blob }] : [];
    }),
  );
  return kept.flat();
}

/** With what the reader marked and wrote. */
async function withAnnotations({ row, html, entities }: SavedArticle): Promise<MarkdownArticle> {
  const [highlights, note] = await Promise.all([listHighlights(row.id), getNote(row.id)]);
  return { ...row, html, entities, highlights, note };
}

import type { SavedArticle } from '../../lib/library/saved-article';
import { getNote, listHighlights } from '../../lib/library/library';
import type { MarkdownArticle } from '../../lib/markdown/markdown-article';
import { copyText } from '../../lib/platform/clipboard';
import { downloadFile } from '../../lib/platform/download';

/** Hands out one article as Markdown, several as a zip. The converters are fetched when first needed. */
export async function downloadSaved(articles: AsyncIterable<SavedArticle> | SavedArticle[]): Promise<void> {
  const { exportArticles } = await import('../../lib/export/export-articles');
  const { name, content } = await exportArticles(forExport(articles));
  downloadFile(name, content);
}

export async function copySaved(saved: SavedArticle): Promise<boolean> {
  const { toMarkdown } = await import('../../lib/markdown/to-markdown');
  return tryToCopy(toMarkdown(await withAnnotations(saved)));
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

async function* forExport(articles: AsyncIterable<SavedArticle> | SavedArticle[]) {
  for await (const saved of articles) yield withAnnotations(saved);
}

/** With what the reader marked and wrote. */
async function withAnnotations({ row, html, entities }: SavedArticle): Promise<MarkdownArticle> {
  const [highlights, note] = await Promise.all([listHighlights(row.id), getNote(row.id)]);
  return { ...row, html, entities, highlights, note };
}

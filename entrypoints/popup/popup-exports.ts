import { citation } from '../../components/popup/citation';
import type { PopupState } from '../../components/popup/popup-state';
import type { MarkdownArticle } from '../../lib/markdown/to-markdown';
import { downloadFile } from '../../lib/platform/download';
import type { PageContent, PageReading } from './page-reading';
import type { PopupStore } from './popup-store';

// All are loaded when asked for: most popups are closed without.
const loadMarkdown = () => import('../../lib/markdown/to-markdown');
const loadExport = () => import('../../lib/export/export-articles');
const loadSettings = () => import('../../components/shared/export-settings-store');
const loadLibrary = () => import('../../lib/library/library');

/** Null when the page holds no article. */
export async function writeMarkdown(store: PopupStore, reading: PageReading): Promise<string | null> {
  const content = await reading.content();
  if (!content) return null;
  const [{ toMarkdown }, { readExportSettings }] = await Promise.all([loadMarkdown(), loadSettings()]);
  return toMarkdown(await toMarkdownArticle(content, store.getState()), readExportSettings());
}

/** Null when the page holds no article. */
export async function writeCitation(reading: PageReading): Promise<string | null> {
  const content = await reading.content();
  return content && citation(content.article);
}

/** False when there is nothing to download. */
export async function download(store: PopupStore, reading: PageReading): Promise<boolean> {
  const content = await reading.content();
  if (!content) return false;
  const [{ exportArticles }, { readExportSettings }] = await Promise.all([loadExport(), loadSettings()]);
  const article = await toMarkdownArticle(content, store.getState());
  const file = await exportArticles([article], { settings: readExportSettings() });
  downloadFile(file.name, file.content);
  return true;
}

/** What whoever mends the extractor needs to know. */
export function describeFailure({ tab, page }: PopupState): string {
  const reason = page.status === 'failed' ? page.reason : page.status;
  return [tab?.title, tab?.url, reason, navigator.userAgent].filter(Boolean).join('\n');
}

async function toMarkdownArticle(
  { article, findings }: PageContent,
  { copy, tags }: PopupState,
): Promise<MarkdownArticle> {
  const { entities } = await findings;
  if (copy.status !== 'saved') return { ...article, entities, savedAt: new Date().toISOString(), tags: [] };
  const { listHighlights, getNote } = await loadLibrary();
  const [highlights, note] = await Promise.all([listHighlights(copy.id), getNote(copy.id)]);
  return { ...article, entities, savedAt: copy.savedAt, tags, highlights, note };
}

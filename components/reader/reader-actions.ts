import { i18n } from '#i18n';
import type { SavedArticle } from '../../lib/library/saved-article';
import type { ToastMessage } from '../shared/Toast';
import type { ReaderSource } from './reader-source';

/** What can be done with the article, and what is said afterwards. */
export function readerActions(source: ReaderSource, article: SavedArticle, say: (message: ToastMessage) => void) {
  return {
    async download(): Promise<void> {
      await source.download(article);
      say({ text: i18n.t('reader.exported') });
    },
    async copy(): Promise<void> {
      const isCopied = await source.copyMarkdown(article);
      say({ text: isCopied ? i18n.t('reader.copied') : i18n.t('reader.copyFailed') });
    },
    async archive(isArchived: boolean): Promise<void> {
      if (!(await source.archive(isArchived))) return say({ text: i18n.t('reader.failed') });
      const undo = () => void source.archive(!isArchived);
      const text = isArchived ? i18n.t('reader.archived') : i18n.t('reader.unarchived');
      say({ text, action: { label: i18n.t('reader.undo'), run: undo } });
    },
    // What was done shows by itself: the article is watched, and a deleted one says so, with Undo.
    async trash(): Promise<void> {
      if (!(await source.trash())) say({ text: i18n.t('reader.failed') });
    },
    async restore(): Promise<void> {
      if (!(await source.restore())) say({ text: i18n.t('reader.failed') });
    },
  };
}

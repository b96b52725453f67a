import { useState } from 'react';
import { i18n } from '#i18n';
import type { ToastMessage } from '../shared/Toast';
import type { LibrarySource } from './library-source';

/** What can be done with articles, and what is said afterwards. */
export function useListActions(source: LibrarySource, say: (message: ToastMessage) => void) {
  const [isExporting, setExporting] = useState(false);

  /** Tries; says what was done, with the way back, or that nothing was. */
  async function change(ids: string[], how: 'trash' | 'restore'): Promise<boolean> {
    const isDone = await source[how](ids);
    if (!isDone) {
      say({ text: i18n.t('library.failed') });
      return false;
    }
    const back = how === 'trash' ? 'restore' : 'trash';
    const text = how === 'trash' ? i18n.t('library.deleted', ids.length) : i18n.t('library.restored', ids.length);
    say({ text, action: { label: i18n.t('library.undo'), run: () => void undo(ids, back) } });
    return true;
  }

  async function undo(ids: string[], how: 'trash' | 'restore'): Promise<void> {
    if (!(await source[how](ids))) say({ text: i18n.t('library.failed') });
  }

  return {
    isExporting,
    trash: (ids: string[]) => change(ids, 'trash'),
    restore: (ids: string[]) => change(ids, 'restore'),

    async purge(ids: string[]): Promise<void> {
      await source.purge(ids);
      say({ text: i18n.t('library.purged', ids.length) });
    },

    async download(ids: string[]): Promise<void> {
      if (isExporting || ids.length === 0) return;
      setExporting(true);
      try {
        await source.download(ids);
        say({ text: i18n.t('library.exported', ids.length) });
      } finally {
        setExporting(false);
      }
    },

    async copy(id: string): Promise<void> {
      const isCopied = await source.copyMarkdown(id);
      say({ text: isCopied ? i18n.t('library.copied') : i18n.t('library.copyFailed') });
    },
  };
}

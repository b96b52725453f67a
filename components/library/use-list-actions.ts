import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ToastMessage } from '../shared/Toast';
import type { LibrarySource } from './library-source';

type Changed = Promise<string[] | null>;

export interface ExportProgress {
  done: number;
  total: number;
}

const fewestShown = 100;

/** What can be done with articles, and what is said afterwards. */
export function useListActions(source: LibrarySource, say: (message: ToastMessage) => void) {
  const [isExporting, setExporting] = useState(false);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const isRunning = useRef(false);
  const stopping = useRef<AbortController>(null);
  const changes = useMemo(() => listChanges(source, say), [source, say]);

  /** Told after every article; shown ten times a second, and not at all of a few. */
  function showProgress(total: number): (done: number) => void {
    let shownAt = performance.now();
    return (done) => {
      if (total < fewestShown || performance.now() - shownAt < 100) return;
      shownAt = performance.now();
      setProgress({ done, total });
    };
  }

  return {
    ...changes,
    isExporting,
    /** Null while nothing is exported, or so little that it is done at once. */
    progress,
    cancelExport: () => stopping.current?.abort(),

    async download(ids: string[] | Promise<string[]>): Promise<void> {
      if (isRunning.current) return;
      isRunning.current = true;
      setExporting(true);
      try {
        const wanted = await ids;
        if (wanted.length === 0) return;
        const controller = new AbortController();
        stopping.current = controller;
        const isDone = await source.download(wanted, showProgress(wanted.length), controller.signal);
        const text = i18n.t('library.exported', wanted.length, [format(wanted.length)]);
        say({ text: isDone ? text : i18n.t('backup.exportStopped') });
      } finally {
        isRunning.current = false;
        setExporting(false);
        setProgress(null);
      }
    },
  };
}

export type ListActions = ReturnType<typeof useListActions>;

/** Each answers whether something was done. */
function listChanges(source: LibrarySource, say: (message: ToastMessage) => void) {
  const fail = () => say({ text: i18n.t('library.failed') });

  /** Tries; says what was done, with the way back for those that changed, or that nothing was. */
  async function change(act: () => Changed, done: (count: number) => string, back: (ids: string[]) => Changed) {
    const changed = await act();
    if (!changed) {
      fail();
      return false;
    }
    const undo = async () => {
      if (!(await back(changed))) fail();
    };
    if (changed.length > 0) {
      say({ text: done(changed.length), action: { label: i18n.t('library.undo'), run: () => void undo() } });
    }
    return true;
  }

  const trash = async (ids: string[]) => ((await source.trash(ids)) ? ids : null);
  const restore = async (ids: string[]) => ((await source.restore(ids)) ? ids : null);

  return {
    trash: (ids: string[]) =>
      change(
        () => trash(ids),
        (count) => i18n.t('library.deleted', count, [format(count)]),
        restore,
      ),

    restore: (ids: string[]) =>
      change(
        () => restore(ids),
        (count) => i18n.t('library.restored', count, [format(count)]),
        trash,
      ),

    archive: (ids: string[], isArchived: boolean) =>
      change(
        () => source.archive(ids, isArchived),
        (count) =>
          isArchived
            ? i18n.t('library.archivedDone', count, [format(count)])
            : i18n.t('library.unarchivedDone', count, [format(count)]),
        (changed) => source.archive(changed, !isArchived),
      ),

    star: (ids: string[], isStarred: boolean) =>
      change(
        () => source.star(ids, isStarred),
        (count) =>
          isStarred
            ? i18n.t('library.starredDone', count, [format(count)])
            : i18n.t('library.unstarredDone', count, [format(count)]),
        (changed) => source.star(changed, !isStarred),
      ),

    markRead: (ids: string[], isRead: boolean) =>
      change(
        () => source.markRead(ids, isRead),
        (count) =>
          isRead
            ? i18n.t('library.readDone', count, [format(count)])
            : i18n.t('library.unreadDone', count, [format(count)]),
        (changed) => source.markRead(changed, !isRead),
      ),

    addTag: (ids: string[], tag: string) =>
      change(
        () => source.addTag(ids, tag),
        (count) => i18n.t('library.tagged', count, [format(count), tag]),
        (changed) => source.removeTag(changed, tag),
      ),

    removeTag: (ids: string[], tag: string) =>
      change(
        () => source.removeTag(ids, tag),
        (count) => i18n.t('library.untagged', count, [format(count), tag]),
        (changed) => source.addTag(changed, tag),
      ),

    async purge(ids: string[]): Promise<void> {
      await source.purge(ids);
      say({ text: i18n.t('library.purged', ids.length, [format(ids.length)]) });
    },

    async copy(id: string): Promise<void> {
      const isCopied = await source.copyMarkdown(id);
      say({ text: isCopied ? i18n.t('library.copied') : i18n.t('library.copyFailed') });
    },
  };
}

function format(count: number): string {
  return count.toLocaleString('en');
}

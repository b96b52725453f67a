import { i18n } from '#i18n';
import type { ToastMessage } from '../shared/Toast';
import { listAddress } from './library-address';
import type { LibrarySource } from './library-source';
import { readWholeOrder } from './whole-order';

/** What can be done with a tag in all articles that have it. */
export function useTagActions(source: LibrarySource, current: string, say: (message: ToastMessage) => void) {
  const fail = () => say({ text: i18n.t('library.failed') });

  /** Who looks at the tag goes with it to its new name. */
  function follow(from: string, to: string): void {
    if (current === listAddress({ kind: 'tag', tag: from })) location.replace(listAddress({ kind: 'tag', tag: to }));
  }

  return {
    async rename(from: string, to: string): Promise<void> {
      const renamed = await source.renameTag(from, to);
      follow(from, to);
      const isMerged = renamed.merged.length > 0;
      say({
        text: isMerged ? i18n.t('library.tagMerged', [from, to]) : i18n.t('library.tagRenamed', [from, to]),
        action: undo(() => source.undoRenameTag(from, to, renamed)),
      });
    },

    async remove(tag: string): Promise<void> {
      const changed = await source.removeTag(await readWholeOrder(source, { kind: 'tag', tag }), tag);
      if (!changed) return fail();
      say({
        text: i18n.t('library.untagged', changed.length, [changed.length.toLocaleString('en'), tag]),
        action: undo(async () => {
          if (!(await source.addTag(changed, tag))) fail();
        }),
      });
    },
  };
}

function undo(run: () => Promise<void>) {
  return { label: i18n.t('library.undo'), run: () => void run() };
}

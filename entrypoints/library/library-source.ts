import type { LibrarySource } from '../../components/library/library-source';
import { countLists, getRows, getSaved, listKeys, purgeArticles, watch } from '../../lib/library/library';
import type { View } from '../../lib/library/view';
import { send } from '../../lib/platform/messages';
import { readerUrl } from '../../lib/platform/pages';
import { explain } from './explain';
import { copySaved, downloadSaved } from './saved-exports';

export const librarySource: LibrarySource = {
  watchOrder: (view) => (onValue, onError) => watch(() => readOrder(view), onValue, onError),
  watchSidebar: (onValue, onError) => watch(readSidebar, onValue, onError),
  watchRows: (ids) => (onValue, onError) => watch(() => getRows(ids), onValue, onError),
  trash: async (ids) => (await send('delete', { ids })).status === 'done',
  restore: async (ids) => (await send('restore', { ids })).status === 'done',
  purge: (ids) => purgeArticles(ids),
  archive: noChange,
  star: noChange,
  markRead: noChange,
  addTag: noChange,
  removeTag: noChange,
  renameTag: unknownHere,
  undoRenameTag: unknownHere,
  completeTags: async () => [],
  download: (ids) => downloadSaved(readSaved(ids)),
  copyMarkdown,
  readerUrl,
  explain,
  // Nothing is shown of it until it is measured.
  storage: () => new Promise(() => undefined),
  requestPersistence: unknownHere,
  verify: unknownHere,
  rebuildSearch: unknownHere,
  search: unknownHere,
  foundIds: unknownHere,
  watchIndexState: () => () => undefined,
  complete: async () => [],
  getEntity: unknownHere,
  watchEntityOverview: () => () => () => undefined,
  mentionsIn: async () => [],
  renameEntity: unknownHere,
  changeEntityType: unknownHere,
  hideEntity: unknownHere,
  mergeEntities: unknownHere,
  splitEntity: unknownHere,
};

/** The library below does not change this yet: the page says that nothing was changed. */
function noChange(): Promise<null> {
  return Promise.resolve(null);
}

function unknownHere(): Promise<never> {
  return Promise.reject(new Error('The library does not answer this yet.'));
}

async function readOrder(view: View) {
  const list = view.kind === 'list' ? view.list : 'all';
  const keys = await listKeys(list === 'inbox' || list === 'reading' || list === 'starred' ? 'all' : list);
  return { keys, total: keys.length, isComplete: true };
}

async function readSidebar() {
  const counts = await countLists();
  return { lists: { ...counts, inbox: counts.all, reading: 0, starred: 0 }, tags: [], sites: [], entities: [] };
}

/** One after the other: 5,000 articles at once would be 100 MB. */
async function* readSaved(ids: string[]) {
  for (const id of ids) {
    const saved = await getSaved(id);
    if (saved) yield saved;
  }
}

async function copyMarkdown(id: string): Promise<boolean> {
  const saved = await getSaved(id);
  return saved ? copySaved(saved) : false;
}

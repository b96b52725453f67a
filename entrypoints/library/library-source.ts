import type { LibrarySource } from '../../components/library/library-source';
import {
  addTag,
  changeEntityType,
  completeEntities,
  completeSites,
  completeTags,
  getEntity,
  getRows,
  getSaved,
  hideEntity,
  measureStore,
  mergeEntities,
  purgeArticles,
  readSidebar,
  removeTag,
  renameEntity,
  renameTag,
  setArchived,
  setRead,
  setStarred,
  splitEntity,
  undoRenameTag,
  verifyLibrary,
  watch,
  watchOrder,
} from '../../lib/library/library';
import { send } from '../../lib/platform/messages';
import { readerUrl } from '../../lib/platform/pages';
import { persistence } from '../../lib/platform/persistence';
import { explain } from './explain';
import { mentionsIn } from './mentions-in';
import { copySaved, downloadSaved } from './saved-exports';
import { watchSorted } from './watch-sorted';

const tagsOffered = 8;

export const librarySource: LibrarySource = {
  watchOrder: (view, sort) => (onValue, onError) =>
    sort.by === 'saved' && !sort.isReversed
      ? watchOrder(view, onValue, onError)
      : watchSorted(view, sort, onValue, onError),
  watchSidebar: (onValue, onError) => watch(readSidebar, onValue, onError),
  watchRows: (ids) => (onValue, onError) => watch(() => getRows(ids), onValue, onError),

  trash: async (ids) => (await send('delete', { ids })).status === 'done',
  restore: async (ids) => (await send('restore', { ids })).status === 'done',
  purge: (ids) => purgeArticles(ids),
  archive: (ids, isArchived) => orNothing(setArchived(ids, isArchived)),
  star: (ids, isStarred) => orNothing(setStarred(ids, isStarred)),
  markRead: (ids, isRead) => orNothing(setRead(ids, isRead)),
  addTag: (ids, tag) => orNothing(addTag(ids, tag)),
  removeTag: (ids, tag) => orNothing(removeTag(ids, tag)),
  renameTag,
  undoRenameTag,
  completeTags: (prefix) => completeTags(prefix, tagsOffered),

  download: (ids) => downloadSaved(readSaved(ids)),
  copyMarkdown,
  readerUrl,
  explain,

  async storage() {
    const [size, promised] = await Promise.all([measureStore(), persistence()]);
    return { ...size, indexBytes: 0, indexPlace: 'disk', persistence: promised };
  },
  requestPersistence: () => persistence(),
  async verify(onProgress, signal) {
    const { articles } = await measureStore();
    return verifyLibrary((checked) => onProgress(checked, Math.max(checked, articles)), signal);
  },
  rebuildSearch: unknownHere,

  search: unknownHere,
  foundIds: unknownHere,
  watchIndexState: () => () => undefined,
  async complete(field, prefix) {
    if (field === 'tag') return (await completeTags(prefix, tagsOffered)).map(named);
    if (field === 'site') return (await completeSites(prefix, tagsOffered)).map(named);
    return (await completeEntities(prefix, tagsOffered)).map(({ id, ...entity }) => ({
      ...entity,
      value: id,
      label: entity.name,
    }));
  },
  getEntity,
  watchEntityOverview: () => () => () => undefined,
  mentionsIn,
  renameEntity: async (id, name) => (await renameEntity(id, name)) ?? name,
  changeEntityType: async (id, type) => (await changeEntityType(id, type)) ?? type,
  hideEntity: async (id, isHidden) => void (await hideEntity(id, isHidden)),
  mergeEntities: async (fromId, intoId) => void (await mergeEntities(fromId, intoId)),
  splitEntity: async (fromId) => void (await splitEntity(fromId)),
};

/** The search index does not answer this yet. */
function unknownHere(): Promise<never> {
  return Promise.reject(new Error('There is no search index yet.'));
}

function named({ name, count }: { name: string; count: number }) {
  return { value: name, label: name, count };
}

/** A change runs whole or not at all; that it did not is for the page to say, and why for the console. */
async function orNothing(change: Promise<string[]>): Promise<string[] | null> {
  try {
    return await change;
  } catch (error) {
    console.error(error);
    return null;
  }
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

import type { LibrarySource } from '../../components/library/library-source';
import {
  addTag,
  changeEntityType,
  completeTags,
  getEntity,
  getRows,
  getSaved,
  hideEntity,
  measureStore,
  mergeEntities,
  purgeArticles,
  readSidebar,
  readThumbnail,
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
import { exportSource } from './export-source';
import { highlightsSource } from './highlights-source';
import { mentionsIn } from './mentions-in';
import { pickLargeFile } from './pick-large-file';
import { copySaved, downloadSaved } from './saved-exports';
import { indexSize, searchSource } from './search-source';
import { watchSorted } from './watch-sorted';

const tagsOffered = 8;

export const librarySource: LibrarySource = {
  watchOrder: (view, sort) => (onValue, onError) =>
    sort.by === 'saved' && !sort.isReversed
      ? watchOrder(view, onValue, onError)
      : watchSorted(view, sort, onValue, onError),
  watchSidebar: (onValue, onError) => watch(readSidebar, onValue, onError),
  readThumbnail,
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

  highlights: highlightsSource,

  exporting: exportSource,
  download,
  copyMarkdown,
  readerUrl: (id, words) => readerUrl(id, { words }),
  explain,

  storage,
  requestPersistence: () => persistence(),
  async verify(onProgress, signal) {
    const { articles } = await measureStore();
    return verifyLibrary((checked) => onProgress(checked, Math.max(checked, articles)), signal);
  },
  ...searchSource,
  getEntity,
  mentionsIn,
  renameEntity: async (id, name) => (await renameEntity(id, name)) ?? name,
  changeEntityType: async (id, type) => (await changeEntityType(id, type)) ?? type,
  hideEntity: async (id, isHidden) => void (await hideEntity(id, isHidden)),
  mergeEntities: async (fromId, intoId) => void (await mergeEntities(fromId, intoId)),
  splitEntity: async (fromId) => void (await splitEntity(fromId)),
};

async function storage() {
  const [store, index, promise] = await Promise.all([measureStore(), indexSize(), persistence()]);
  return { ...store, indexBytes: index.bytes, indexPlace: index.where, persistence: promise };
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

async function download(ids: string[], onProgress: (done: number) => void, signal: AbortSignal): Promise<boolean> {
  // One is never large.
  const file = ids.length > 1 ? await pickLargeFile(ids.length, zipName()) : null;
  if (file === 'cancelled') return false;
  try {
    await downloadSaved(readSaved(ids, onProgress, signal), file);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

const zipName = () => `offprint-${new Date().toISOString().slice(0, 10)}.zip`;

/** One after the other: 5,000 articles at once would be 100 MB. */
async function* readSaved(ids: string[], onProgress: (done: number) => void, signal: AbortSignal) {
  for (const [index, id] of ids.entries()) {
    signal.throwIfAborted();
    const saved = await getSaved(id);
    if (saved) yield saved;
    onProgress(index + 1);
  }
}

async function copyMarkdown(id: string): Promise<boolean> {
  const saved = await getSaved(id);
  return saved ? copySaved(saved) : false;
}

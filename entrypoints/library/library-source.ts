import type { LibrarySource } from '../../components/library/library-source';
import { countLists, getRows, getSaved, listKeys, purgeArticles, watch } from '../../lib/library/library';
import { send } from '../../lib/platform/messages';
import { readerUrl } from '../../lib/platform/pages';
import { explain } from './explain';
import { copySaved, downloadSaved } from './saved-exports';

export const librarySource: LibrarySource = {
  watchKeys: (list) => (onValue, onError) => watch(() => listKeys(list), onValue, onError),
  watchCounts: (onValue, onError) => watch(countLists, onValue, onError),
  watchRows: (ids) => (onValue, onError) => watch(() => getRows(ids), onValue, onError),
  trash: async (ids) => (await send('delete', { ids })).status === 'done',
  restore: async (ids) => (await send('restore', { ids })).status === 'done',
  purge: (ids) => purgeArticles(ids),
  download: (ids) => downloadSaved(readSaved(ids)),
  copyMarkdown,
  readerUrl,
  explain,
};

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

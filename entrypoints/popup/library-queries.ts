import type { PopupEvent } from '../../components/popup/popup-state';
import type { Article } from '../../lib/article/article';
import { sha256 } from '../../lib/library/article-id';
import type { SavedRow } from '../../lib/library/saved-article';

// The library brings 100 kB of database code, which nothing on the first screen needs.
const loadLibrary = () => import('../../lib/library/library');

/** Tells whether the library has this article, now and whenever that changes. */
export async function watchCopy(article: Article, dispatch: (event: PopupEvent) => void): Promise<void> {
  const [{ findSaved, watch }, hash] = await Promise.all([loadLibrary(), sha256(article.html)]);
  watch(
    () => findSaved(article.canonicalUrl),
    (row) => dispatch({ type: 'library', row: row ?? null, hasChanged: row !== undefined && row.contentHash !== hash }),
    // The text is on the screen and is read all the same; a save will say what is wrong with the library.
    (error) => console.error(error),
  );
}

/** The newest that are still to be read; none where there is no library. */
export async function listUnread(limit: number): Promise<SavedRow[]> {
  const { LibraryTooNewError, LibraryUnavailableError, listRows } = await loadLibrary();
  try {
    return await listRows('unread', { limit });
  } catch (error) {
    if (error instanceof LibraryUnavailableError || error instanceof LibraryTooNewError) return [];
    throw error;
  }
}

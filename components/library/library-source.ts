import type { SavedRow } from '../../lib/library/saved-article';
import type { Watch } from '../shared/use-watched';

export type LibraryList = 'all' | 'unread' | 'trash';

export interface RowKey {
  id: string;
  savedAt: string;
}

/** All that the page asks of the rooms below. The entrypoint makes it, so that the page can be shown without a database. */
export interface LibrarySource {
  /** Newest first, told again on every change, also on those made in another window. */
  watchKeys(list: LibraryList): Watch<RowKey[]>;
  watchCounts: Watch<Record<LibraryList, number>>;
  watchRows(ids: string[]): Watch<SavedRow[]>;
  /** To the trash. False when nothing was changed. */
  trash(ids: string[]): Promise<boolean>;
  restore(ids: string[]): Promise<boolean>;
  /** For ever. */
  purge(ids: string[]): Promise<void>;
  download(ids: string[]): Promise<void>;
  /** False when the browser closed the clipboard. */
  copyMarkdown(id: string): Promise<boolean>;
  readerUrl(id: string): string;
  /** Null when it is none of the expected ones. */
  explain(error: unknown): 'unavailable' | 'newer' | null;
}

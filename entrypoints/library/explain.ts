import {
  isLibraryOutdated,
  LibraryTooNewError,
  LibraryUnavailableError,
  StorageFullError,
} from '../../lib/library/library';

/** Why there is no library; null when it is none of the expected reasons. */
export function explain(error: unknown): 'unavailable' | 'newer' | 'full' | null {
  // Who reads while it is closed hears no more than that it is.
  if (error instanceof LibraryTooNewError || isLibraryOutdated()) return 'newer';
  if (error instanceof StorageFullError) return 'full';
  return error instanceof LibraryUnavailableError ? 'unavailable' : null;
}

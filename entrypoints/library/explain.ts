import { LibraryTooNewError, LibraryUnavailableError } from '../../lib/library/library';

/** Why there is no library; null when it is none of the expected reasons. */
export function explain(error: unknown): 'unavailable' | 'newer' | null {
  if (error instanceof LibraryTooNewError) return 'newer';
  return error instanceof LibraryUnavailableError ? 'unavailable' : null;
}

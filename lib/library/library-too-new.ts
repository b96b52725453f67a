/** The library was written by a newer Offprint. What this one does not know it could destroy, so it stays out. */
export class LibraryTooNewError extends Error {
  override name = 'LibraryTooNewError';

  constructor() {
    super('This library was written by a newer version of Offprint. Reload the page, or update the extension.');
  }
}

type UnavailableReason =
  /** The browser has no IndexedDB here at all. */
  | 'missing'
  /** It is there and does not open: Firefox with "Never remember history", a damaged profile. */
  | 'refused';

const messages: Record<UnavailableReason, string> = {
  missing: 'This browser keeps no data for extensions here, so there is no library.',
  refused: 'The browser did not open the library. It may be set to remember nothing.',
};

/** There is no library to read or to write. An article can still be read and downloaded as Markdown. */
export class LibraryUnavailableError extends Error {
  override name = 'LibraryUnavailableError';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, options?: ErrorOptions) {
    super(messages[reason], options);
    this.reason = reason;
  }
}

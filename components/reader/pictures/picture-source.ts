/** What the reader asks of the rooms below about an article's pictures. */
export interface PictureSource {
  /** The bytes of a kept picture; undefined when they are not on this device any more. */
  read(hash: string): Promise<Blob | undefined>;
  /** Asks the browser, which asks the reader, for these sites. Call it at a click. */
  allow(patterns: string[]): Promise<boolean>;
  /** Leaves out what would have to be allowed. False when nothing was changed. */
  textOnly(): Promise<boolean>;
  /** Fetches again what is not kept. False when nothing was changed. */
  retry(): Promise<boolean>;
}

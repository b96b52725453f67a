/** What one article may ask of the reader's disk and line, however many pictures its page has. */
export const caps = {
  bytes: 10 * 1024 * 1024,
  articleBytes: 100 * 1024 * 1024,
  pictures: 300,
  /** A picture of a few kilobytes can unfold to gigabytes. Fifty million pixels are 200 MB on the way to the screen. */
  pixels: 50_000_000,
  milliseconds: 20_000,
} as const;

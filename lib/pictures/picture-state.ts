/**
 * - waiting: to be fetched, now or when the background starts again
 * - no-access: its server lets no extension read it, unless the reader allows that
 * - text-only: the same, and the reader wants this article without
 */
export type PictureState = 'waiting' | 'kept' | 'no-access' | 'text-only' | 'failed';

export const pictureFailures = [
  // The server says that there is no such picture, or refuses it.
  'gone',
  'refused',
  'unreachable',
  'slow',
  'too-large',
  // The article's pictures together would be too large.
  'article-full',
  // HTML with a picture's name, an SVG, a file that is cut off before its size.
  'not-a-picture',
] as const;
export type PictureFailure = (typeof pictureFailures)[number];

export interface PictureCount {
  kept: number;
  total: number;
}

/** Of those that the text shows. */
export function countPictures(pictures: readonly { state: PictureState; isInText: boolean }[]): PictureCount {
  const shown = pictures.filter(({ isInText }) => isInText);
  return { kept: shown.filter(({ state }) => state === 'kept').length, total: shown.length };
}

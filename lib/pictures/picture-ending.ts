/** Of the kinds that are kept: read-picture.ts. */
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

const unknown = 'bin';

/** All that a picture's file may end in. */
export const pictureEndings: readonly string[] = [...Object.values(endings), unknown];

/** What the name of a file of this type ends in, without the dot. */
export function pictureEnding(type: string): string {
  return endings[type] ?? unknown;
}

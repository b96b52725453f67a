import type { KeptPicture } from './exported-note';

/** The kinds that are kept: see lib/pictures/read-picture.ts. */
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** By its bytes and not by its address: addresses are long, repeat themselves and end in anything. */
export function pictureFileName({ hash, blob }: KeptPicture): string {
  return `${hash.slice(0, 16)}.${endings[blob.type] ?? 'img'}`;
}

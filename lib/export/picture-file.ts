import { pictureEnding } from '../pictures/picture-ending';
import type { KeptPicture } from './exported-note';

/** By its bytes and not by its address: addresses are long, repeat themselves and end in anything. */
export function pictureFileName({ hash, blob }: KeptPicture): string {
  return `${hash.slice(0, 16)}.${pictureEnding(blob.type)}`;
}

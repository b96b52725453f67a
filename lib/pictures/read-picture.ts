import { caps } from './caps';
import { readAvif } from './formats/avif';
import { readGif } from './formats/gif';
import { readJpeg } from './formats/jpeg';
import type { PictureInfo, ReadSize } from './formats/picture-info';
import { readPng } from './formats/png';
import { readWebp } from './formats/webp';

// No SVG: it is a document, with scripts and addresses of its own.
const formats: [PictureInfo['type'], ReadSize][] = [
  ['image/png', readPng],
  ['image/jpeg', readJpeg],
  ['image/gif', readGif],
  ['image/webp', readWebp],
  ['image/avif', readAvif],
];

/** What the bytes are, by what they begin with and not by what anybody says of them; else why they are not kept. */
export function readPicture(bytes: Uint8Array): PictureInfo | 'not-a-picture' | 'too-large' {
  if (bytes.byteLength > caps.bytes) return 'too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [type, readSize] of formats) {
    const size = readSize(view);
    if (!size) continue;
    if (size.width === 0 || size.height === 0) return 'not-a-picture';
    return size.width * size.height > caps.pixels ? 'too-large' : { type, ...size };
  }
  return 'not-a-picture';
}

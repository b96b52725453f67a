import { caps } from './caps';
import { pictureFailures, type PictureFailure } from './picture-state';

export type Fetched =
  | { status: 'fetched'; bytes: Uint8Array<ArrayBuffer> }
  | { status: 'failed'; failure: PictureFailure };

/** Base64 is a third longer than what it stands for. */
const longestBase64 = Math.ceil(caps.bytes / 3) * 4;

/** What came back from a page, which may have forged all of it. */
export function checkFetched(value: unknown): Fetched {
  if (typeof value !== 'object' || value === null) return failed('unreachable');
  if ('failure' in value) {
    const failure = pictureFailures.find((known) => known === value.failure);
    return failed(failure ?? 'unreachable');
  }
  if (!('base64' in value) || typeof value.base64 !== 'string') return failed('unreachable');
  if (value.base64.length > longestBase64) return failed('too-large');
  const bytes = decode(value.base64);
  return bytes ? { status: 'fetched', bytes } : failed('not-a-picture');
}

function failed(failure: PictureFailure): Fetched {
  return { status: 'failed', failure };
}

function decode(base64: string): Uint8Array<ArrayBuffer> | null {
  let letters: string;
  try {
    letters = atob(base64);
  } catch {
    // Not base64 at all.
    return null;
  }
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}

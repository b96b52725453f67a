import { readPicture } from '../pictures/read-picture';
import { dataPicture } from './sanitise-list';

/** In letters. The size of a picture stands in front; before a photograph's, profiles and its thumbnail may. */
const mostRead = 1_000_000;

/**
 * Whether a picture that stands in the text itself may be shown: of one that says it is larger than those that are kept,
 * 100 kB unfold to gigabytes, and what is no picture by its bytes a browser may still take for one of a kind of its own.
 */
export function isShownData(address: string): boolean {
  if (!dataPicture.test(address)) return false;
  const [, letters] = /^[^,]*;base64,([\w+/]*)/s.exec(address.slice(0, mostRead)) ?? [];
  if (!letters) return false;
  // Whole groups of four: what follows may be cut off.
  const whole = letters.slice(0, letters.length - (letters.length % 4));
  return typeof readPicture(Uint8Array.from(atob(whole), codeOf)) === 'object';
}

const codeOf = (letter: string): number => letter.charCodeAt(0);

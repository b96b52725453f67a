import type { Shown } from './promise';

/** Says how one trial ended as soon as it has: a whole run takes an hour. */
export function noteShown(shown: Shown): Shown {
  console.error(`${shown.isKept ? 'kept' : 'NOT KEPT'}: ${shown.what}: ${shown.found}`);
  return shown;
}

import type { PictureCount } from '../../lib/pictures/picture-state';

/** What stands in "7 of 9 pictures kept", in the order of the words' places. */
export function countWords({ kept, total }: PictureCount): [total: string, kept: string] {
  return [String(total), String(kept)];
}

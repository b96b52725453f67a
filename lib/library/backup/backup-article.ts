import type { RowEntity, SavedBody, SavedRow } from '../saved-article';
import type { SavedHighlight } from '../highlights';
import type { SavedNote } from '../notes';
import type { SavedPicture } from '../pictures/saved-picture';
import type { ReadingPlace } from '../reading-place';
import type { SavedVersion } from '../versions/saved-version';

/** What of a row is made from the rest of the library, and so is made anew when it comes back. */
export const madeFields = [
  'rev',
  'stateKeys',
  'siteKeys',
  'tagKeys',
  'entityKeys',
  'rowEntities',
  'textBytes',
  'versions',
  'highlightCount',
  'hasNote',
  'pictures',
  'hasThumbnail',
] as const satisfies (keyof SavedRow)[];

export type BackupRow = Omit<SavedRow, (typeof madeFields)[number]>;
type BackupBody = Omit<SavedBody, 'id'>;

/** One article with all that belongs to it, as a backup keeps it; the bytes of its pictures lie beside it. */
export interface BackupArticle {
  row: BackupRow;
  body: BackupBody;
  versions: Omit<SavedVersion, 'articleId' | 'bytes'>[];
  highlights: Omit<SavedHighlight, 'articleId'>[];
  note: Omit<SavedNote, 'articleId'> | null;
  place: Omit<ReadingPlace, 'articleId'> | null;
  /** Null of an article from before pictures were kept. */
  pictures: Omit<SavedPicture, 'articleId'>[] | null;
  /** SHA-256 of its thumbnail's bytes, in hex. */
  thumbnail: string | null;
  /** What the dictionary calls the entities that the article itself calls something else. */
  names: RowEntity[];
}

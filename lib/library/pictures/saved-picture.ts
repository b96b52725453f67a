import type { PictureFailure, PictureState } from '../../pictures/picture-state';

/** A picture that an article shows: kept, or still to be fetched. */
export interface SavedPicture {
  articleId: string;
  /** See shown-picture.ts: as the article's HTML names it, or the best of what it names. */
  address: string;
  state: PictureState;
  /** SHA-256 of its bytes, in hex; null until it is kept, and of one that is no more than the list's thumbnail. */
  hash: string | null;
  /** Why it failed; null in every other state. */
  failure: PictureFailure | null;
  position: number;
  isLead: boolean;
  isInText: boolean;
  /** Nought until it is kept. */
  width: number;
  height: number;
  bytes: number;
}

/** The bytes of a picture, once for all articles that show it. */
export interface PictureFile {
  hash: string;
  blob: Blob;
}

/** The small picture of an article in the list, apart from the row so that reading rows stays quick. */
export interface SavedThumbnail {
  articleId: string;
  blob: Blob;
}

import type { SavedHighlight } from '../library/highlights';
import type { SavedPicture } from '../library/pictures/saved-picture';
import type { SavedArticle } from '../library/saved-article';

/** All that the library knows of one article. */
export interface ExportedArticle extends SavedArticle {
  /** In the order of the text. */
  highlights: SavedHighlight[];
  /** On the article as a whole; empty if there is none. */
  note: string;
  pictures: SavedPicture[];
}

export type ExportedArticles = AsyncIterable<ExportedArticle> | Iterable<ExportedArticle>;

/** The few words of our own that stand in an exported file, in the language of the interface. */
export interface ExportWords {
  contents: string;
  notes: string;
  original: string;
  /** Of a book of several articles. */
  bookTitle: string;
  /** Such as `12 articles`. */
  articles: (count: number) => string;
}

/** What an export asks of the rooms that it does not know. */
export interface ExportMeans {
  words: ExportWords;
  now: Date;
  /** The bytes of a kept picture; undefined when they have gone meanwhile. */
  readPicture(hash: string): Promise<Blob | undefined>;
  /** For programs that draw neither WebP nor AVIF. Null when it can't be drawn. */
  toJpeg(picture: Blob): Promise<Blob | null>;
  /** Null where no picture can be made. */
  drawCover(title: string, line: string): Promise<Blob | null>;
}

import type { ExportedArticles, ExportMeans } from '../exported-article';

/** How one file of a kind is written, of one article or of many. */
export interface Format {
  extension: string;
  type: string;
  /** Piece by piece, so that one article is held at a time. */
  write(articles: ExportedArticles, means: ExportMeans): AsyncIterable<BlobPart>;
}

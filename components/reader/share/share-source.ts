import type { SavedArticle } from '../../../lib/library/saved-article';
import type { ExportSource } from '../../export/export-source';

/** The ways out of the reader for one article. Those that copy answer false when the browser closed the clipboard. */
export interface ShareSource {
  exporting: ExportSource;
  /** The words, or else all that is highlighted, and under them where they are from. */
  copyQuote(article: SavedArticle, words: string): Promise<boolean>;
  copyCitation(article: SavedArticle): Promise<boolean>;
  /** The Markdown goes over the clipboard: an address would be too long for it. */
  sendToObsidian(article: SavedArticle): Promise<boolean>;
  /** Null where the system has nothing to share with. Answers false when that failed. */
  share: ((article: SavedArticle) => Promise<boolean>) | null;
}

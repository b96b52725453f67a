import type { HighlightInArticle, HighlightQuery } from '../../../lib/library/list-newest-highlights';
import type { Watch } from '../../shared/use-watched';

/** What the page of all highlights asks of the rooms below. */
export interface AllHighlightsSource {
  /** Newest first; `before` is the createdAt of the last one known. */
  list(query: HighlightQuery, page: { limit: number; before?: string | undefined }): Promise<HighlightInArticle[]>;
  /** Calls back now and after every change of the library. */
  watchChanges: Watch<unknown>;
  /** The reader, at the highlight. */
  readerUrl(item: HighlightInArticle): string;
  /** False when the browser closed the clipboard. */
  copyQuote(item: HighlightInArticle): Promise<boolean>;
  /** All that the query finds, as a file. Answers with how many. */
  download(query: HighlightQuery): Promise<number>;
}

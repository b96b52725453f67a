import type { HighlightChange, SavedHighlight } from '../../../lib/library/highlights';
import type { Watch } from '../../shared/use-watched';

/** What the reader asks of the rooms below for the highlights and notes of its article. */
export interface HighlightsSource {
  articleId: string;
  watchHighlights: Watch<SavedHighlight[]>;
  /** The note on the article; empty if there is none. */
  watchNote: Watch<string>;
  /** Answers with what turns it back; null when nothing was changed. */
  change(change: HighlightChange): Promise<HighlightChange | null>;
  /** Both answer false when nothing could be written. */
  setHighlightNote(id: string, note: string): Promise<boolean>;
  setNote(text: string): Promise<boolean>;
  /** False when the browser closed the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** The highlight that the page's address names. */
  openAt: string | null;
}

import type { HighlightsSource } from '../../components/reader/highlights/highlights-source';
import { changeHighlights, getNote, listHighlights, setHighlightNote, setNote, watch } from '../../lib/library/library';
import { copyText } from '../../lib/platform/clipboard';

export function highlightsSource(articleId: string): HighlightsSource {
  return {
    articleId,
    watchHighlights: (onValue, onError) => watch(() => listHighlights(articleId), onValue, onError),
    watchNote: (onValue, onError) => watch(() => getNote(articleId), onValue, onError),
    change: (change) => orNull(changeHighlights(articleId, change)),
    setHighlightNote: (id, note) => setHighlightNote(id, note),
    setNote: (text) => setNote(articleId, text),
    copyText: async (text) => (await orNull(copyText(text).then(() => true))) ?? false,
    openAt: new URLSearchParams(location.search).get('highlight'),
  };
}

/** A change runs whole or not at all; that it did not is for the page to say, and why for the console. */
async function orNull<Result>(change: Promise<Result>): Promise<Result | null> {
  try {
    return await change;
  } catch (error) {
    console.error(error);
    return null;
  }
}

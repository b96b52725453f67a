import type { ShareSource } from '../../components/reader/share/share-source';
import { listHighlights } from '../../lib/library/library';
import type { SavedArticle } from '../../lib/library/saved-article';
import { exportSource } from '../library/export-source';
import { copySaved, tryToCopy } from '../library/saved-exports';

const loadCite = () => import('../../lib/export/cite');

export const shareSource: ShareSource = {
  exporting: exportSource,
  copyQuote,
  copyCitation: async ({ row }) => tryToCopy((await loadCite()).citation(row)),
  sendToObsidian,
  share: 'share' in navigator ? share : null,
};

async function copyQuote({ row }: SavedArticle, words: string): Promise<boolean> {
  const [{ quoteWithSource }, highlights] = await Promise.all([loadCite(), words === '' ? listHighlights(row.id) : []]);
  const marked = highlights.toSorted((a, b) => a.position.start - b.position.start).map(({ quote }) => quote.exact);
  return tryToCopy(quoteWithSource(words === '' ? marked : [words], row));
}

async function sendToObsidian(article: SavedArticle): Promise<boolean> {
  if (!(await copySaved(article))) return false;
  const { obsidianAddress } = await import('../../lib/export/obsidian-address');
  // Where no program takes such addresses, both browsers stay on the page.
  location.assign(obsidianAddress(article.row.title));
  return true;
}

async function share({ row }: SavedArticle): Promise<boolean> {
  try {
    await navigator.share({ title: row.title, url: row.canonicalUrl });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Closing the system's list is an answer too.
    return error.name === 'AbortError';
  }
}

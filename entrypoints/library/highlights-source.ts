import type { AllHighlightsSource } from '../../components/library/highlights/highlights-source';
import { getRows, listNewestHighlights, watchRev } from '../../lib/library/library';
import type { HighlightInArticle, HighlightQuery } from '../../lib/library/list-newest-highlights';
import type { SavedRow } from '../../lib/library/saved-article';
import { copyText } from '../../lib/platform/clipboard';
import { downloadFile } from '../../lib/platform/download';
import { readerUrl } from '../../lib/platform/pages';

/** More than anyone marks by hand. */
const mostExported = 100_000;

export const highlightsSource: AllHighlightsSource = {
  list: (query, page) => listNewestHighlights(query, page),
  watchChanges: watchRev,
  readerUrl: ({ highlight, article }) => readerUrl(article.id, { highlightId: highlight.id }),
  copyQuote,
  download,
};

/** The quote, and under it where it is from. */
async function copyQuote({ highlight, article }: HighlightInArticle): Promise<boolean> {
  const [[row], { quoteWithSource }] = await Promise.all([getRows([article.id]), import('../../lib/export/cite')]);
  if (!row) return false;
  try {
    await copyText(quoteWithSource([highlight.quote.exact], row));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}

async function download(query: HighlightQuery): Promise<number> {
  const [found, { highlightsToMarkdown }] = await Promise.all([
    listNewestHighlights(query, { limit: mostExported }),
    import('../../lib/markdown/highlights-to-markdown'),
  ]);
  const byArticle = Map.groupBy(found, ({ article }) => article.id);
  const rows = new Map((await getRows([...byArticle.keys()])).map((row): [string, SavedRow] => [row.id, row]));
  const articles = [...byArticle].map(([id, items]) => ({
    title: items[0]!.article.title,
    canonicalUrl: rows.get(id)?.canonicalUrl ?? '',
    highlights: items.map(({ highlight }) => highlight).toSorted((a, b) => a.position.start - b.position.start),
  }));
  const content = new Blob([highlightsToMarkdown(articles)], { type: 'text/markdown;charset=utf-8' });
  downloadFile('Highlights.md', content);
  return found.length;
}

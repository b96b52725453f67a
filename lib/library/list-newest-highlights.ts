import type { HighlightColor } from '../annotations/highlight-color';
import { database, openDatabase } from './database';
import { foldedWords, isMatch } from './fold';
import type { SavedHighlight } from './highlights';
import type { SavedRow } from './saved-article';

/** A highlight with the article that it belongs to. */
export interface HighlightInArticle {
  highlight: SavedHighlight;
  article: Pick<SavedRow, 'id' | 'title' | 'siteName' | 'lang' | 'dir'>;
}

export interface HighlightQuery {
  /** Null: of any. */
  color: HighlightColor | null;
  /** Words that begin words of the quote, the note or the article's title. */
  words: string;
}

interface Page {
  limit: number;
  /** The createdAt of the last one of the page before. */
  before?: string | undefined;
}

const batchSize = 200;

/**
 * The newest highlights that fit, of articles outside the trash. Paged by createdAt, and read in batches until the page
 * is full: what does not fit is passed over and never held.
 */
export async function listNewestHighlights(
  { color, words }: HighlightQuery,
  { limit, before }: Page,
): Promise<HighlightInArticle[]> {
  await openDatabase();
  const wanted = foldedWords(words);
  return database.transaction('r', database.highlights, database.articles, async () => {
    const found: HighlightInArticle[] = [];
    let last = before;
    for (;;) {
      const range =
        last === undefined
          ? database.highlights.orderBy('createdAt')
          : database.highlights.where('createdAt').below(last);
      const batch = await range.reverse().limit(batchSize).toArray();
      const rows = await rowsOf(batch);
      for (const highlight of batch) {
        const article = rows.get(highlight.articleId);
        if (!article || (color !== null && highlight.color !== color)) continue;
        const text = `${highlight.quote.exact} ${highlight.note} ${article.title}`;
        if (!isMatch(wanted, foldedWords(text))) continue;
        found.push({ highlight, article });
        if (found.length === limit) return found;
      }
      if (batch.length < batchSize) return found;
      last = batch.at(-1)!.createdAt;
    }
  });
}

/** Of articles outside the trash, by id. */
async function rowsOf(highlights: SavedHighlight[]): Promise<Map<string, HighlightInArticle['article']>> {
  const ids = [...new Set(highlights.map(({ articleId }) => articleId))];
  const rows = await database.articles.bulkGet(ids);
  return new Map(
    rows
      .filter((row) => row?.deletedAt === null)
      .map((row) => {
        const { id, title, siteName, lang, dir } = row!;
        return [id, { id, title, siteName, lang, dir }];
      }),
  );
}

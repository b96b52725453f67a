import type { ArticleRemarks, SavedArticle, SavedBody, SavedRow } from './saved-article';

/** What is taken to be true of articles that were saved before it was asked. */
const unknown: ArticleRemarks = { section: null, nextPage: null, isUnfinished: false, coverage: 1, dropped: [] };

/** The two halves of a saved article; the only place that knows what older bodies lack. */
export function wholeArticle(row: SavedRow, body: SavedBody): SavedArticle {
  return { row, html: body.html, entities: body.entities, ...pickRemarks({ ...unknown, ...body }) };
}

export function pickRemarks(article: ArticleRemarks): ArticleRemarks {
  const { section, nextPage, isUnfinished, coverage, dropped } = article;
  return { section, nextPage, isUnfinished, coverage, dropped };
}

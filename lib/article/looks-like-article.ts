/** What is known of a page when the question is whether it holds an article. */
export interface ArticleEvidence {
  /** Words of the extracted text. */
  words: number;
  /** Share of those words that stand inside links: lists and front pages are made of links. */
  linkShare: number;
  /** The page says of itself that it is an article. */
  isDeclared: boolean;
  /** The address is a site's front page. */
  isFrontPage: boolean;
}

/** A brief of 80 words is an article; a front page with 300 words of teasers is none. */
export function looksLikeArticle({ words, linkShare, isDeclared, isFrontPage }: ArticleEvidence): boolean {
  if (words < 25) return false;
  if (isDeclared && !isFrontPage) return linkShare < 0.8;
  if (isFrontPage) return words >= 300 && linkShare < 0.15;
  return words >= 60 && linkShare < 0.5;
}

/** What is known of a page when the question is whether it holds an article. */
export interface ArticleEvidence {
  /** Words of the extracted text, or as many as its beginning has. */
  words: number;
  /** Share of its text that stands inside links: lists and front pages are made of links. */
  linkShare: number;
  /** Of eight words and more. */
  sentences: number;
  /** The page says of itself that it is an article. */
  isDeclared: boolean;
  /** Nothing stands on the page but one `article`. */
  isAlone: boolean;
  /** The address is a site's front page. */
  isFrontPage: boolean;
}

/** A brief of 80 words is an article; a front page with 300 words of teasers is none. */
export function looksLikeArticle(evidence: ArticleEvidence): boolean {
  const { words, linkShare, isDeclared, isAlone, isFrontPage } = evidence;
  if (isAlone && !isFrontPage) return linkShare < 0.5;
  if (words < 25) return false;
  if (isDeclared && !isFrontPage) return linkShare < 0.8;
  if (isFrontPage) return words >= 300 && linkShare < 0.15;
  // A notice of two sentences is read; what asks for a name and a password says less.
  if (words >= 30 && evidence.sentences >= 2 && linkShare < 0.1) return true;
  return words >= 60 && linkShare < 0.5;
}

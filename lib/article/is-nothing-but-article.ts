import type { PageLine } from './page-lines';

/** A page of more lines is long enough to be judged by its words. */
const MAX_LINES = 30;

/** Whether all that a short page says stands in one `article`: two headings over two pictures are an article there. */
export function isNothingButArticle(lines: PageLine[]): boolean {
  const article = lines[0]?.element.closest('article');
  return article != null && lines.length <= MAX_LINES && lines.every(({ element }) => article.contains(element));
}

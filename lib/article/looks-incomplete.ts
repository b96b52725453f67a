import type { Article } from './article';

/** Of the page's prose. */
const leastCoverage = 0.6;

/** Whether the page has, or seems to have, more of the article than the text holds. */
export function looksIncomplete({
  coverage,
  isPreview,
  isUnfinished,
}: Pick<Article, 'coverage' | 'isPreview' | 'isUnfinished'>): boolean {
  return isPreview || isUnfinished || coverage < leastCoverage;
}

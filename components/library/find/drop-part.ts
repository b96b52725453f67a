import { formatQuery, type SearchQuery } from '../../../lib/search/query';
import type { Dropped } from '../../../lib/search/search-answer';
import { isSameFilter } from './search-draft';

/** As the reader would type it. */
export function droppedName(dropped: Dropped): string {
  return 'word' in dropped ? dropped.word : formatQuery({ text: '', filters: [dropped.filter] });
}

/** A word of the text, or a phrase with its quotes, each with its signs. */
const part = /-?"[^"]*(?:"\*?|$)|[^\s"]+/gu;

export function dropPart({ text, filters }: SearchQuery, dropped: Dropped): SearchQuery {
  if ('filter' in dropped) return { text, filters: filters.filter((filter) => !isSameFilter(filter, dropped.filter)) };
  const kept = [...text.matchAll(part)].map(([word]) => word).filter((word) => word !== dropped.word);
  return { text: kept.join(' '), filters };
}

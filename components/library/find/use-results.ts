import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchQuery } from '../../../lib/search/query';
import type { SearchAnswer, SearchHit } from '../../../lib/search/search-answer';
import type { LibrarySource } from '../library-source';
import { isSuperseded } from './is-superseded';

export interface Results {
  query: SearchQuery;
  revision: number;
  /** To the first page. */
  answer: SearchAnswer;
  /** Of all pages so far. */
  hits: SearchHit[];
  /** Where the next page starts. */
  next: number;
}

const pageSize = 50;
/** What is asked for again when the index has moved on; more than this is fetched again by scrolling. */
const mostAgain = 500;

/**
 * What is found, in pages. The results of the query before stay until those of this one are there, and an answer that
 * comes too late is dropped. `revision`: with another number the same is asked again.
 */
export function useResults(source: Pick<LibrarySource, 'search'>, query: SearchQuery, revision: number) {
  const [results, setResults] = useState<Results | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const latest = useRef(results);
  /** Of the last question; an answer to an older one is late. */
  const number = useRef(0);
  const isAskingMore = useRef(false);

  useEffect(() => {
    latest.current = results;
  }, [results]);

  useEffect(() => {
    async function ask(asked: number): Promise<void> {
      const known = latest.current?.query === query ? latest.current.hits.length : 0;
      const limit = Math.min(Math.max(known, pageSize), mostAgain);
      try {
        const answer = await source.search(query, { limit, offset: 0 });
        if (asked !== number.current) return;
        setResults({ query, revision, answer, hits: answer.hits, next: limit });
        setFailure(null);
      } catch (error) {
        if (asked !== number.current) return;
        // By the palette: this one is still wanted.
        if (isSuperseded(error)) await ask(asked);
        else setFailure({ error });
      }
    }
    number.current += 1;
    isAskingMore.current = false;
    void ask(number.current);
    return () => {
      number.current += 1;
    };
  }, [source, query, revision]);

  const readMore = useCallback(async () => {
    const old = latest.current;
    if (!old || isAskingMore.current || old.query !== query || old.next >= old.answer.total) return;
    isAskingMore.current = true;
    const asked = number.current;
    try {
      const more = await source.search(query, { limit: pageSize, offset: old.next });
      if (asked !== number.current) return;
      setResults({ ...old, hits: joinHits(old.hits, more.hits), next: old.next + pageSize });
    } catch (error) {
      // The next scroll asks again.
      if (!isSuperseded(error)) throw error;
    } finally {
      if (asked === number.current) isAskingMore.current = false;
    }
  }, [source, query]);

  return { results, failure, readMore };
}

/** An article saved between two pages moves the others on by one: none is shown twice. */
function joinHits(hits: SearchHit[], more: SearchHit[]): SearchHit[] {
  const known = new Set(hits.map((hit) => hit.id));
  return [...hits, ...more.filter((hit) => !known.has(hit.id))];
}

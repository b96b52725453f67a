import { useCallback, useEffect, useRef, useState } from 'react';
import type { HighlightInArticle, HighlightQuery } from '../../../lib/library/list-newest-highlights';
import type { AllHighlightsSource } from './highlights-source';

const pageSize = 50;

interface Listed {
  query: HighlightQuery;
  items: HighlightInArticle[];
  isComplete: boolean;
}

/** The newest highlights that the query finds, as many as have been scrolled to; live. */
export function useNewestHighlights(source: AllHighlightsSource, query: HighlightQuery) {
  const [listed, setListed] = useState<Listed | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  /** Of the answer that is awaited: another query or a change makes it worthless. */
  const turn = useRef(0);
  const shown = useRef(0);

  useEffect(() => {
    shown.current = 0;
    async function load(): Promise<void> {
      turn.current += 1;
      const mine = turn.current;
      const limit = Math.max(shown.current, pageSize);
      const items = await source.list(query, { limit });
      if (mine !== turn.current) return;
      shown.current = items.length;
      setListed({ query, items, isComplete: items.length < limit });
    }
    const fail = (error: unknown) => setFailure({ error });
    const stop = source.watchChanges(() => void load().catch(fail), fail);
    return () => {
      turn.current += 1;
      stop();
    };
  }, [source, query]);

  const loadMore = useCallback(async () => {
    if (!listed || listed.isComplete || listed.query !== query || listed.items.length > shown.current) return;
    turn.current += 1;
    const mine = turn.current;
    const before = listed.items.at(-1)?.highlight.createdAt;
    const more = await source.list(query, { limit: pageSize, before });
    if (mine !== turn.current) return;
    shown.current = listed.items.length + more.length;
    setListed({ query, items: [...listed.items, ...more], isComplete: more.length < pageSize });
  }, [source, query, listed]);

  return { listed, failure, loadMore };
}

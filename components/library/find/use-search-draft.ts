import { useEffect, useRef, useState } from 'react';
import { type Filter, formatQuery, type SearchQuery } from '../../../lib/search/query';
import { type Draft, draftOf, emptyDraft, isEmptyQuery, isSameQuery, queryOf } from './search-draft';

interface Options {
  /** Of the address; null when nothing is searched for. */
  query: SearchQuery | null;
  /** The filters of the view that is searched within; alone they are no search. */
  scope: Filter[];
  onSearch: (query: SearchQuery | null, isDone: boolean) => void;
}

/** While typing, the address and the search wait this long for the next letter. */
const restMilliseconds = 60;

/** Follows what is typed, and tells of it; follows the address when that goes elsewhere by itself, as Back does. */
export function useSearchDraft({ query, scope, onSearch }: Options) {
  const [draft, setDraft] = useState<Draft>(query ? draftOf(query) : emptyDraft);
  const written = query && formatQuery(query);
  /** What the address said last, and what it will say: it follows a moment later, when more has been typed. */
  const seen = useRef(written);
  const told = useRef<(string | null)[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (written === seen.current) return;
    seen.current = written;
    const place = told.current.lastIndexOf(written);
    told.current = told.current.slice(place + 1);
    if (place >= 0) return;
    told.current = [];
    clearTimeout(timer.current);
    setDraft(query ? draftOf(query) : emptyDraft);
  }, [written, query]);

  useEffect(() => () => clearTimeout(timer.current), []);

  function tell(next: Draft, isDone: boolean): void {
    clearTimeout(timer.current);
    const found = queryOf(next);
    const isNothing = isEmptyQuery(found) || isSameQuery(found, { text: '', filters: scope });
    const value = isNothing ? null : formatQuery(found);
    if (value !== seen.current || told.current.length > 0) told.current.push(value);
    onSearch(isNothing ? null : found, isDone);
  }

  return {
    draft,
    /** Shown only. */
    show: setDraft,
    /** As it is typed: told of soon. */
    type(next: Draft): void {
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => tell(next, false), restMilliseconds);
    },
    /** A filter was chosen or dropped, or Enter was pressed: told of at once, and Back returns to it. */
    finish(next: Draft): void {
      setDraft(next);
      tell(next, true);
    },
  };
}

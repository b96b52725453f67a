import { useEffect, useRef, useState } from 'react';
import type { SearchQuery } from '../../../lib/search/query';
import { type Address, formatAddress, newestFirst, parseAddress } from '../library-address';
import type { LibrarySource } from '../library-source';
import { useScope } from './use-scope';

/** The search as a part of the address, so that Back and a reload find it again. */
export function useSearchAddress(source: Pick<LibrarySource, 'getEntity'>, address: Address) {
  const isSearch = address.page === 'search';
  const query = isSearch ? address.query : null;
  const written = formatAddress(address);
  /** Where the search was started from, and where an empty field leads back to. */
  const [origin, setOrigin] = useState('#inbox');
  if (!isSearch && origin !== written) setOrigin(written);
  const scope = useScope(source, origin);

  const told = useRef(written);
  /** The address is no unfinished word of ours: the next search gets an entry of its own in the history. */
  const isSettled = useRef(true);
  useEffect(() => {
    if (written !== told.current) isSettled.current = true;
    told.current = written;
  }, [written]);

  function search(next: SearchQuery | null, isDone: boolean): void {
    // Asked of the browser: the page follows its address a moment later.
    const current = parseAddress(location.hash);
    if (!next) {
      if (current.page === 'search') location.replace(origin);
      return;
    }
    const to = formatAddress({ page: 'search', query: next, sort: newestFirst });
    const isNew = to !== formatAddress(current);
    const isFollowing = current.page === 'search' && !isSettled.current;
    told.current = to;
    isSettled.current = isDone;
    if (!isNew) return;
    if (isFollowing) location.replace(to);
    else location.assign(to);
  }

  return { query, scope, search };
}

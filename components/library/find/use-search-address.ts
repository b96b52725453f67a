import { useEffect, useMemo, useRef, useState } from 'react';
import type { Filter, SearchQuery } from '../../../lib/search/query';
import { type Address, formatAddress, newestFirst, parseAddress } from '../library-address';

/** What stands in the search field from the start in a view that is already narrowed. */
export function scopeOf(address: Address): Filter[] {
  if (address.page === 'entity') return [{ field: 'entity', value: address.id, isExcluded: false }];
  if (address.page !== 'list' || address.view.kind === 'list') return [];
  const { view } = address;
  const value = view.kind === 'tag' ? view.tag : view.kind === 'site' ? view.site : view.id;
  return [{ field: view.kind, value, isExcluded: false }];
}

/** The search as a part of the address, so that Back and a reload find it again. */
export function useSearchAddress(address: Address) {
  const isSearch = address.page === 'search';
  const query = isSearch ? address.query : null;
  const written = formatAddress(address);
  /** Where the search was started from, and where an empty field leads back to. */
  const [origin, setOrigin] = useState('#inbox');
  if (!isSearch && origin !== written) setOrigin(written);
  const scope = useMemo(() => scopeOf(parseAddress(origin)), [origin]);

  const told = useRef(written);
  /** The address is no unfinished word of ours: the next search gets an entry of its own in the history. */
  const isSettled = useRef(true);
  useEffect(() => {
    if (written !== told.current) isSettled.current = true;
    told.current = written;
  }, [written]);

  function search(next: SearchQuery | null, isDone: boolean): void {
    if (!next) {
      if (isSearch) location.replace(origin);
      return;
    }
    const to = formatAddress({ page: 'search', query: next, sort: newestFirst });
    const isNew = to !== written;
    const isFollowing = isSearch && !isSettled.current;
    told.current = to;
    isSettled.current = isDone;
    if (!isNew) return;
    if (isFollowing) location.replace(to);
    else location.assign(to);
  }

  return { query, scope, search };
}

import { useEffect, useMemo, useState } from 'react';
import type { Filter } from '../../../lib/search/query';
import { type Address, parseAddress } from '../library-address';
import type { LibrarySource } from '../library-source';

/** The filters of a view: what stands in the search field from the start there. */
export function useScope(source: Pick<LibrarySource, 'getEntity'>, hash: string): Filter[] {
  const address = useMemo(() => parseAddress(hash), [hash]);
  const entityId = address.page === 'entity' ? address.id : null;
  const [named, setNamed] = useState<{ id: string; name: string } | null>(null);

  useEffect(() => {
    let isLate = false;
    async function read(id: string): Promise<void> {
      const entity = await source.getEntity(id);
      if (entity && !isLate) setNamed({ id, name: entity.name });
    }
    if (entityId !== null) void read(entityId);
    return () => {
      isLate = true;
    };
  }, [source, entityId]);

  const name = named?.id === entityId ? named.name : null;
  return useMemo(() => listScope(address, name), [address, name]);
}

function listScope(address: Address, entityName: string | null): Filter[] {
  if (address.page === 'entity') return entityName === null ? [] : [toFilter('entity', entityName)];
  if (address.page !== 'list') return [];
  const { view } = address;
  if (view.kind === 'tag') return [toFilter('tag', view.tag)];
  return view.kind === 'site' ? [toFilter('site', view.site)] : [];
}

function toFilter(field: Filter['field'], value: string): Filter {
  return { field, value, isExcluded: false };
}

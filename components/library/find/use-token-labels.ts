import { useEffect, useRef, useState } from 'react';
import type { EntityType } from '../../../lib/entities/entity';
import { type Filter, formatQuery } from '../../../lib/search/query';
import type { LibrarySource } from '../library-source';

interface TokenLabel {
  label: string;
  type?: EntityType;
}

const entityFields = new Set<Filter['field']>(['entity', 'person', 'org', 'product', 'cve']);

/** How filters are called: those of entities by the entity's own name and type, the others as they are written. */
export function useTokenLabels(source: Pick<LibrarySource, 'complete' | 'getEntity'>, filters: Filter[]) {
  const [labels, setLabels] = useState<ReadonlyMap<string, TokenLabel>>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    async function read(filter: Filter, key: string): Promise<void> {
      const label = await readLabel(source, filter);
      if (label) setLabels((old) => new Map(old).set(key, label));
    }
    for (const filter of filters) {
      const key = keyOf(filter);
      if (!entityFields.has(filter.field) || asked.current.has(key)) continue;
      asked.current.add(key);
      void read(filter, key);
    }
  }, [source, filters]);

  return (filter: Filter): TokenLabel => labels.get(keyOf(filter)) ?? { label: filter.value };
}

/** An entity is written by its id, as the entity's page does, or by its name, as a reader does. */
async function readLabel(
  source: Pick<LibrarySource, 'complete' | 'getEntity'>,
  { field, value }: Filter,
): Promise<TokenLabel | undefined> {
  const entity = await source.getEntity(value);
  if (entity) return { label: entity.name, type: entity.type };
  const folded = value.toLowerCase();
  const named = (await source.complete(field, value)).find(
    (found) => found.value.toLowerCase() === folded || found.label.toLowerCase() === folded,
  );
  return named && { label: named.label, type: named.type };
}

function keyOf({ field, value }: Filter): string {
  return formatQuery({ text: '', filters: [{ field, value, isExcluded: false }] });
}

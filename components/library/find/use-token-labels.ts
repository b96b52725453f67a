import { useEffect, useRef, useState } from 'react';
import type { EntityType } from '../../../lib/entities/entity';
import { foldName } from '../../../lib/entities/identity';
import { type Filter, formatQuery } from '../../../lib/search/query';
import type { LibrarySource } from '../library-source';
import { entityFields } from './suggestions';

interface TokenLabel {
  label: string;
  type?: EntityType;
}

/** How filters are called: those of entities as the library spells them and with their type, the others as they are written. */
export function useTokenLabels(source: Pick<LibrarySource, 'complete'>, filters: Filter[]) {
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

/** The most named of those that are called so. */
async function readLabel(
  source: Pick<LibrarySource, 'complete'>,
  { field, value }: Filter,
): Promise<TokenLabel | undefined> {
  const folded = foldName(value);
  return (await source.complete(field, value)).find(({ label }) => foldName(label) === folded);
}

function keyOf({ field, value }: Filter): string {
  return formatQuery({ text: '', filters: [{ field, value, isExcluded: false }] });
}

import { useEffect, useState } from 'react';
import type { SavedRow } from '../../../lib/library/saved-article';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';
import type { VersionsSource } from './versions-source';

interface Versions {
  /** Null until they are read. */
  versions: ListedVersion[] | null;
  /** The article has another text than the one that these are the versions of; they are read again. */
  isStale: boolean;
}

export function useVersions(source: VersionsSource, row: SavedRow): Versions {
  const [listed, setListed] = useState<{ of: string; versions: ListedVersion[] | null }>({ of: '', versions: null });
  const of = `${row.updatedAt} ${row.versions?.count ?? 0}`;
  useEffect(() => {
    let isStale = false;
    void source.list().then((versions) => isStale || setListed({ of, versions }));
    return () => {
      isStale = true;
    };
  }, [source, of]);
  return { versions: listed.versions, isStale: listed.of !== of };
}

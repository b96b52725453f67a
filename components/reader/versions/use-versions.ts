import { useEffect, useState } from 'react';
import type { SavedRow } from '../../../lib/library/saved-article';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';
import type { VersionsSource } from './versions-source';

/** Null until they are read; read again when the article has another text. */
export function useVersions(source: VersionsSource, { updatedAt, versions }: SavedRow): ListedVersion[] | null {
  const [listed, setListed] = useState<ListedVersion[] | null>(null);
  const count = versions?.count ?? 0;
  useEffect(() => {
    let isStale = false;
    void source.list().then((found) => isStale || setListed(found));
    return () => {
      isStale = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an update and a restore bring other versions
  }, [source, updatedAt, count]);
  return listed;
}

import { useState } from 'react';
import type { IndexState } from '../../../lib/search/search-answer';

/** Goes up each time the index has caught up with the library: what was found before may be another now. */
export function useIndexRevision(status: IndexState['status'] | undefined): number {
  const [seen, setSeen] = useState({ status, revision: 0 });
  if (status !== seen.status) {
    const hasCaughtUp = status === 'ready' && seen.status !== undefined;
    setSeen({ status, revision: seen.revision + (hasCaughtUp ? 1 : 0) });
  }
  return seen.revision;
}

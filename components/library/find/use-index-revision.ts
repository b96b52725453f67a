import { useState } from 'react';
import type { IndexState } from '../../../lib/search/search-answer';

/**
 * Goes up each time the index has caught up with the library or works again: what was found may be another now. After
 * a small change the index says that it is ready once more, without having said that it was not.
 */
export function useIndexRevision(index: IndexState | null): number {
  const [seen, setSeen] = useState({ index, revision: 0 });
  if (index !== seen.index) {
    setSeen({ index, revision: seen.revision + (isNews(seen.index, index) ? 1 : 0) });
  }
  return seen.revision;
}

function isNews(before: IndexState | null, after: IndexState | null): boolean {
  if (before === null) return false;
  const worksAgain = (before.status === 'failed' || before.status === 'waiting') && after?.status !== before.status;
  return after?.status === 'ready' || worksAgain;
}

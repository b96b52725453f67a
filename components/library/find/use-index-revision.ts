import { useState } from 'react';
import type { IndexState } from '../../../lib/search/search-answer';

type Status = IndexState['status'] | undefined;

/** Goes up each time the index has caught up with the library or works again: what was found may be another now. */
export function useIndexRevision(status: Status): number {
  const [seen, setSeen] = useState({ status, revision: 0 });
  if (status !== seen.status) {
    setSeen({ status, revision: seen.revision + (isNews(seen.status, status) ? 1 : 0) });
  }
  return seen.revision;
}

function isNews(before: Status, after: Status): boolean {
  if (before === undefined) return false;
  return after === 'ready' || before === 'failed' || before === 'waiting';
}

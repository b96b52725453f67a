import { useEffect, useState } from 'react';
import type { LibrarySource, StorageFacts } from './library-source';

/** Saving ten articles in a row is no reason to measure ten times. */
const restMilliseconds = 500;

/** What the library takes up, measured again after `changed` changes. Null at first: the list is more urgent. */
export function useStorageFacts(source: Pick<LibrarySource, 'storage'>, changed: unknown): StorageFacts | null {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const measured = await source.storage();
      if (!isLate) setFacts(measured);
    }, restMilliseconds);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- that it changed is the reason to measure again
  }, [source, changed]);
  return facts;
}

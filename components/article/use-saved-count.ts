import { useEffect, useState } from 'react';

/** In how many saved articles a name stands; 0 until that is known. */
export function useSavedCount(count: (entityId: string) => Promise<number>, entityId: string): number {
  const [known, setKnown] = useState({ entityId: '', count: 0 });
  useEffect(() => {
    let isStale = false;
    count(entityId).then(
      (found) => isStale || setKnown({ entityId, count: found }),
      (error: unknown) => console.error(error),
    );
    return () => {
      isStale = true;
    };
  }, [count, entityId]);
  return known.entityId === entityId ? known.count : 0;
}

import { useEffect, useState } from 'react';
import type { Entity } from '../../lib/entities/entity';

/** Which of them no other saved article names. Asked once the text is on the screen. */
export type FindNew = (entities: readonly Entity[]) => Promise<ReadonlySet<string>>;

const none: ReadonlySet<string> = new Set();

/** The ids of the names that are new to the library; none until that is known. */
export function useNewNames(find: FindNew, entities: readonly Entity[]): ReadonlySet<string> {
  const [found, setFound] = useState(none);
  useEffect(() => {
    if (entities.length === 0) return;
    let isStale = false;
    find(entities).then(
      (ids) => isStale || setFound(ids),
      // Nobody misses it: the text is there, and the next screen asks again.
      (error: unknown) => console.error(error),
    );
    return () => {
      isStale = true;
    };
  }, [find, entities]);
  return found;
}

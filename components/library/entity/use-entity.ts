import { useCallback, useEffect, useState } from 'react';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import type { LibrarySource } from '../library-source';

type Found =
  | { status: 'loading' }
  | { status: 'unknown' }
  | { status: 'failed'; error: unknown }
  | { status: 'ready'; entity: SavedEntityView };

/** What the library knows of a name, asked again when `trigger` is another and after a change of ours. */
export function useEntity(source: Pick<LibrarySource, 'getEntity'>, id: string, trigger: unknown) {
  const [found, setFound] = useState<Found>({ status: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isLate = false;
    async function read(): Promise<void> {
      try {
        const entity = await source.getEntity(id);
        if (!isLate) setFound(entity ? { status: 'ready', entity } : { status: 'unknown' });
      } catch (error) {
        if (!isLate) setFound({ status: 'failed', error });
      }
    }
    void read();
    return () => {
      isLate = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- both say that the answer may be another now
  }, [source, id, trigger, turn]);

  return { found, reload: useCallback(() => setTurn((old) => old + 1), []) };
}

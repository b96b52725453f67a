import { useLayoutEffect, useMemo, useRef } from 'react';
import type { RowHandlers } from './RowActions';

/** The handlers of the last render behind functions that stay the same, so that no row is drawn again for them. */
export function useRowHandlers(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  return useMemo<RowHandlers>(
    () => ({
      select: (id, isRange) => latest.current.select(id, isRange),
      archive: (row) => latest.current.archive(row),
      star: (row) => latest.current.star(row),
      tag: (row, button) => latest.current.tag(row, button),
      remove: (row) => latest.current.remove(row),
      restore: (row) => latest.current.restore(row),
      readThumbnail: (id) => latest.current.readThumbnail(id),
    }),
    [],
  );
}

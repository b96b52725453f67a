import { lazy, Suspense } from 'react';
import type { Props } from './LeftOutDialog';

// Most readers never open it, and the popup's first script should be small.
const LeftOutDialog = lazy(async () => ({ default: (await import('./LeftOutDialog')).LeftOutDialog }));

/** The parts of the page that are not in the text, and the way to put them back. */
export function LeftOut(props: Props) {
  return (
    <Suspense>
      <LeftOutDialog {...props} />
    </Suspense>
  );
}

import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { PopupActions } from './popup-actions';

// Most pages are as they were, and the popup's first script should be small.
const ChangesDialog = lazy(async () => ({ default: (await import('./ChangesDialog')).ChangesDialog }));

/** Opens what changed between the copy and the page. */
export function SeeChanges({ actions }: { actions: PopupActions }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button className="link" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {i18n.t('compare.see')}
      </button>
      {isOpen && (
        <Suspense>
          <ChangesDialog actions={actions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

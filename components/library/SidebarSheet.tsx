import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';

/** The sidebar over the page, where the window has no room for it beside the list. */
export function SidebarSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current!.showModal();
    // Where a link led to lies under the sheet.
    window.addEventListener('hashchange', onClose);
    return () => window.removeEventListener('hashchange', onClose);
  }, [onClose]);

  return (
    <dialog ref={dialog} className="sheet" aria-label={i18n.t('library.sections')} onClose={onClose}>
      <nav className="side" aria-label={i18n.t('library.sections')}>
        {children}
      </nav>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('shared.close')}
        onClick={() => dialog.current!.close()}
      >
        <X className="i i-18" aria-hidden="true" />
      </button>
    </dialog>
  );
}

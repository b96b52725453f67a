import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SavedRow } from '../../../lib/library/saved-article';
import type { VersionsSource } from './versions-source';

// Most articles have one text.
const VersionsDialog = lazy(async () => ({ default: (await import('./VersionsDialog')).VersionsDialog }));

const OpenVersions = createContext<() => void>(() => undefined);

interface Props {
  source: VersionsSource;
  row: SavedRow;
  children: ReactNode;
}

/** Stands around the article and not in it: another text is another view, and what restores one must outlive it. */
export function VersionsLayer({ source, row, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The link that opened it is another one, or none, after a restore.
    if (!isOpen && wasOpen.current && document.activeElement === document.body) {
      document.getElementById('text')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <OpenVersions value={() => setOpen(true)}>
      {children}
      {isOpen && (
        <Suspense>
          <VersionsDialog source={source} row={row} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </OpenVersions>
  );
}

/** "2 earlier versions"; nothing where there is none, and in the trash, where nothing changes. */
export function VersionsLink({ row }: { row: SavedRow }) {
  const open = useContext(OpenVersions);
  const count = row.versions?.count ?? 0;
  if (count === 0 || row.deletedAt !== null) return null;
  return (
    <span className="r-screen">
      <button className="link" type="button" aria-haspopup="dialog" onClick={open}>
        {i18n.t('versions.link', count)}
      </button>
    </span>
  );
}

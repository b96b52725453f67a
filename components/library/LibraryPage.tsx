import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { Toast, type ToastMessage } from '../shared/Toast';
import { usePane } from '../shared/use-pane';
import { useShortcuts } from '../shared/use-shortcuts';
import { useWatched } from '../shared/use-watched';
import type { Sidebar as SidebarCounts } from '../../lib/library/sidebar';
import { type Address, entityAddress, formatAddress, listAddress, newestFirst } from './library-address';
import { listLibraryShortcuts } from './library-shortcuts';
import type { LibrarySource } from './library-source';
import { LibraryTop } from './LibraryTop';
import { ListView } from './ListView';
import { Sidebar } from './Sidebar';
import { SidebarSheet } from './SidebarSheet';
import { StoragePage } from './StoragePage';
import { useAddress } from './use-address';
import { useCompact } from './use-compact';
import { viewName } from './view-name';
import './library-page.css';

/** The saved articles: sidebar, what is listed, and what was just done. */
export function LibraryPage({ source }: { source: LibrarySource }) {
  const address = useAddress();
  const watched = useWatched(source.watchSidebar);
  const counts = watched.status === 'ready' ? watched.value : null;
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const closeToast = useCallback(() => setMessage(null), []);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const sidebarPane = usePane('(min-width: 861px)');
  const [isCompact, toggleCompact] = useCompact();

  useShortcuts({
    '[': sidebarPane.toggle,
    ']': sidebarPane.toggle,
    '?': openHelp,
  });

  const sidebar = (
    <Sidebar source={source} counts={counts} current={placeOf(address)} say={setMessage} onHelp={openHelp} />
  );
  return (
    <>
      <button className="skip" type="button" onClick={() => document.getElementById('list')?.focus()}>
        {i18n.t('library.skip')}
      </button>
      <div className={sidebarPane.isShown && sidebarPane.hasRoom ? 'lib' : 'lib no-side'}>
        {sidebarPane.isShown && sidebarPane.hasRoom && (
          <nav className="side scroll" aria-label={i18n.t('library.sections')}>
            {sidebar}
          </nav>
        )}
        <main className="l-main">
          <LibraryTop
            title={titleOf(address)}
            sidebar={sidebarPane}
            sort={'sort' in address ? address.sort : null}
            onSort={(sort) => location.assign(formatAddress({ ...address, sort } as Address))}
            isCompact={isCompact}
            onCompact={toggleCompact}
          />
          <Shown
            key={formatAddress(address)}
            source={source}
            address={address}
            counts={counts}
            isCompact={isCompact}
            say={setMessage}
          />
        </main>
        <Toast message={message} onClose={closeToast} />
      </div>
      {sidebarPane.isShown && !sidebarPane.hasRoom && <SidebarSheet onClose={sidebarPane.hide}>{sidebar}</SidebarSheet>}
      {isHelpOpen && <ShortcutsDialog shortcuts={listLibraryShortcuts()} onClose={() => setHelpOpen(false)} />}
    </>
  );
}

interface ShownProps {
  source: LibrarySource;
  address: Address;
  counts: SidebarCounts | null;
  isCompact: boolean;
  say: (message: ToastMessage) => void;
}

function Shown({ source, address, counts, isCompact, say }: ShownProps) {
  const isLibraryEmpty = counts?.lists.all === 0;
  switch (address.page) {
    case 'storage':
      return <StoragePage source={source} counts={counts} say={say} />;
    case 'list':
      return (
        <ListView
          source={source}
          view={address.view}
          sort={address.sort}
          isCompact={isCompact}
          isLibraryEmpty={isLibraryEmpty}
          say={say}
        />
      );
    case 'entity':
    case 'search':
      return null;
  }
}

function titleOf(address: Address): string {
  switch (address.page) {
    case 'storage':
      return i18n.t('library.storage.title');
    case 'list':
      return viewName(address.view);
    case 'entity':
      return i18n.t('library.entities');
    case 'search':
      return i18n.t('library.search');
  }
}

/** The address without its sort: which link of the sidebar it is. */
function placeOf(address: Address): string {
  if (address.page === 'list') return listAddress(address.view);
  if (address.page === 'entity') return entityAddress(address.id);
  return formatAddress(address.page === 'search' ? { ...address, sort: newestFirst } : address);
}

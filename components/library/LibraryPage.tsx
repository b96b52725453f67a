import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { Toast, type ToastMessage } from '../shared/Toast';
import { usePane } from '../shared/use-pane';
import { useShortcuts } from '../shared/use-shortcuts';
import { useWatched } from '../shared/use-watched';
import type { Sidebar as SidebarCounts } from '../../lib/library/sidebar';
import type { SearchQuery } from '../../lib/search/query';
import type { BackupSource } from './backup/backup-source';
import { BackupReminder } from './backup/BackupReminder';
import { EntityPage } from './entity/EntityPage';
import { ExportPage } from './export/ExportPage';
import type { FaultSource } from '../shared/fault/fault-source';
import { WatchedFault } from '../shared/fault/WatchedFault';
import type { CopySource, DamageSource } from './damage/damage-source';
import { DamageNote } from './damage/DamageNote';
import type { ExportPreviewSource } from './export/export-preview-source';
import { ImportPage } from './import/ImportPage';
import type { ImportSource } from './import/import-source';
import { SearchField } from './find/SearchField';
import { SearchView } from './find/SearchView';
import { useSearchAddress } from './find/use-search-address';
import { HighlightsPage } from './highlights/HighlightsPage';
import { type Address, entityAddress, formatAddress, listAddress, newestFirst } from './library-address';
import { listLibraryShortcuts } from './library-shortcuts';
import type { LibrarySource } from './library-source';
import { LibraryTop } from './LibraryTop';
import { ListView } from './ListView';
import { listPageCommands } from './palette/page-commands';
import { Palette } from './palette/Palette';
import type { RenewSource } from './renew-source';
import { RenewNote } from './RenewNote';
import { Sidebar } from './Sidebar';
import { SidebarSheet } from './SidebarSheet';
import { StoragePage } from './StoragePage';
import { useAddress } from './use-address';
import { useCompact } from './use-compact';
import { viewName } from './view-name';
import './library-page.css';

interface PageProps {
  source: LibrarySource;
  renewSource: RenewSource;
  importSource: ImportSource;
  backupSource: BackupSource;
  exportPreviewSource: ExportPreviewSource;
  faultSource: FaultSource;
  damageSource: DamageSource;
  copySource: CopySource;
}

/** The saved articles: sidebar, what is listed, and what was just done. */
export function LibraryPage(props: PageProps) {
  const { source, renewSource, importSource, backupSource, exportPreviewSource } = props;
  const address = useAddress();
  const watched = useWatched(source.watchSidebar);
  const counts = watched.status === 'ready' ? watched.value : null;
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const closeToast = useCallback(() => setMessage(null), []);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const sidebarPane = usePane('(min-width: 861px)');
  const [isCompact, toggleCompact] = useCompact();

  const search = useSearchAddress(source, address);

  useShortcuts({
    '[': sidebarPane.toggle,
    ']': sidebarPane.toggle,
    '?': openHelp,
    // After the selection, which the list takes it for first.
    Escape: () => address.page === 'search' && search.search(null, true),
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
            sort={address.page === 'list' ? address.sort : null}
            onSort={(sort) => location.assign(formatAddress({ ...address, sort } as Address))}
            isCompact={address.page === 'list' || address.page === 'search' ? isCompact : null}
            onCompact={toggleCompact}
          >
            <SearchField
              source={source}
              query={search.query}
              scope={search.scope}
              onSearch={search.search}
              onLeave={() => document.getElementById('list')?.focus()}
            />
          </LibraryTop>
          <WatchedFault source={props.faultSource} />
          <DamageNote source={props.damageSource} backup={backupSource} />
          {address.page === 'list' && <RenewNote source={renewSource} />}
          {address.page === 'list' && <BackupReminder source={backupSource} articles={counts?.lists.all ?? null} />}
          <Shown
            key={address.page === 'search' ? 'search' : formatAddress(address)}
            source={source}
            importSource={importSource}
            backupSource={backupSource}
            exportPreviewSource={exportPreviewSource}
            copySource={props.copySource}
            address={address}
            counts={counts}
            isCompact={isCompact}
            say={setMessage}
            onSearch={search.search}
          />
        </main>
        <Toast message={message} onClose={closeToast} />
      </div>
      {sidebarPane.isShown && !sidebarPane.hasRoom && <SidebarSheet onClose={sidebarPane.hide}>{sidebar}</SidebarSheet>}
      <Palette
        source={source}
        commands={() => listPageCommands({ toggleSidebar: sidebarPane.toggle, toggleCompact, showHelp: openHelp })}
      />
      {isHelpOpen && <ShortcutsDialog shortcuts={listLibraryShortcuts()} onClose={() => setHelpOpen(false)} />}
    </>
  );
}

interface ShownProps {
  source: LibrarySource;
  importSource: ImportSource;
  backupSource: BackupSource;
  exportPreviewSource: ExportPreviewSource;
  copySource: CopySource;
  address: Address;
  counts: SidebarCounts | null;
  isCompact: boolean;
  say: (message: ToastMessage) => void;
  onSearch: (query: SearchQuery, isDone: boolean) => void;
}

function Shown({
  source,
  importSource,
  backupSource,
  exportPreviewSource,
  copySource,
  address,
  counts,
  isCompact,
  say,
  onSearch,
}: ShownProps) {
  const isLibraryEmpty = counts && counts.lists.all === 0;
  switch (address.page) {
    case 'storage':
      return (
        <StoragePage source={source} backupSource={backupSource} copySource={copySource} counts={counts} say={say} />
      );
    case 'highlights':
      return <HighlightsPage source={source} say={say} />;
    case 'import':
      return <ImportPage source={importSource} />;
    case 'export':
      return <ExportPage source={exportPreviewSource} />;
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
      return <EntityPage source={source} id={address.id} say={say} />;
    case 'search':
      return (
        <SearchView
          source={source}
          query={address.query}
          isCompact={isCompact}
          articleCount={counts?.lists.all ?? null}
          say={say}
          onSearch={onSearch}
        />
      );
  }
}

function titleOf(address: Address): string {
  switch (address.page) {
    case 'storage':
      return i18n.t('library.storage.title');
    case 'highlights':
      return i18n.t('allHighlights.title');
    case 'import':
      return i18n.t('import.title');
    case 'export':
      return i18n.t('exportPage.title');
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

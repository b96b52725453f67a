import { Keyboard } from 'lucide-react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { ListName } from '../../lib/library/view';
import { Logo } from '../shared/Logo';
import { ShortcutsDialog } from '../shared/ShortcutsDialog';
import { Toast, type ToastMessage } from '../shared/Toast';
import { useWatched } from '../shared/use-watched';
import { listLibraryShortcuts } from './library-shortcuts';
import { parseAddress } from './library-address';
import type { LibrarySource } from './library-source';
import { listName, ListNav } from './ListNav';
import { ListView } from './ListView';
import './library-page.css';

/** The saved articles: sidebar, list, and what was just done. */
export function LibraryPage({ source }: { source: LibrarySource }) {
  const list = useSyncExternalStore(watchAddress, readList);
  const watchedCounts = useWatched(source.watchSidebar);
  const counts = watchedCounts.status === 'ready' ? watchedCounts.value.lists : null;
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const closeToast = useCallback(() => setMessage(null), []);
  const [isHelpOpen, setHelpOpen] = useState(false);

  return (
    <>
      <button className="skip" type="button" onClick={() => document.getElementById('list')?.focus()}>
        {i18n.t('library.skip')}
      </button>
      <div className="lib">
        <nav className="side" aria-label={i18n.t('library.sections')}>
          <a className="brand" href="#all">
            <Logo />
            {i18n.t('library.brand')}
          </a>
          <ListNav list={list} counts={counts} />
          <button className="btn plain sm help" type="button" onClick={() => setHelpOpen(true)}>
            <Keyboard className="i" aria-hidden="true" />
            {i18n.t('shared.shortcuts.title')}
          </button>
        </nav>
        <main className="l-main">
          <div className="l-top">
            <h1>{listName(list)}</h1>
            {/* Where the window has no room for the sidebar. */}
            <nav className="l-lists" aria-label={i18n.t('library.sections')}>
              <ListNav list={list} counts={counts} className="chips" />
            </nav>
          </div>
          <ListView key={list} source={source} list={list} say={setMessage} onHelp={() => setHelpOpen(true)} />
        </main>
        <Toast message={message} onClose={closeToast} />
      </div>
      {isHelpOpen && <ShortcutsDialog shortcuts={listLibraryShortcuts()} onClose={() => setHelpOpen(false)} />}
    </>
  );
}

function watchAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function readList(): ListName {
  const address = parseAddress(location.hash);
  return address.page === 'list' && address.view.kind === 'list' ? address.view.list : 'inbox';
}

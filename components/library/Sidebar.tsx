import { FileDown, Import, Keyboard } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import type { Sidebar as SidebarCounts } from '../../lib/library/sidebar';
import { Logo } from '../shared/Logo';
import type { ToastMessage } from '../shared/Toast';
import { formatAddress, listAddress } from './library-address';
import type { LibrarySource } from './library-source';
import { EntityLinks, HighlightsLink, ListLinks, SiteLinks } from './SidebarLinks';
import { StoreLine } from './StoreLine';
import { TagLinks } from './TagLinks';

interface Props {
  source: LibrarySource;
  /** Null until the library has answered. */
  counts: SidebarCounts | null;
  /** The address of what is shown, without its sort. */
  current: string;
  say: (message: ToastMessage) => void;
  onHelp: () => void;
}

/** Everything that can be listed, as links, so that Back leads to the one before. */
export const Sidebar = memo(function Sidebar({ source, counts, current, say, onHelp }: Props) {
  return (
    <>
      <a className="brand" href={listAddress({ kind: 'list', list: 'inbox' })}>
        <Logo />
        {i18n.t('library.brand')}
      </a>
      <ListLinks lists={counts?.lists} current={current} />
      <HighlightsLink count={counts?.highlights} current={current} />
      {counts && (
        <>
          <EntityLinks entities={counts.entities} current={current} />
          <TagLinks source={source} tags={counts.tags} current={current} say={say} />
          <SiteLinks sites={counts.sites} current={current} />
        </>
      )}
      <div className="side-foot">
        {counts && <StoreLine source={source} counts={counts} current={current} />}
        <a
          className="btn plain sm help"
          href={formatAddress({ page: 'import' })}
          aria-current={current === '#import' ? 'page' : undefined}
        >
          <Import className="i flip" aria-hidden="true" />
          {i18n.t('import.title')}
        </a>
        <a
          className="btn plain sm help"
          href={formatAddress({ page: 'export' })}
          aria-current={current === '#export' ? 'page' : undefined}
        >
          <FileDown className="i" aria-hidden="true" />
          {i18n.t('exportPage.title')}
        </a>
        <button className="btn plain sm help" type="button" onClick={onHelp}>
          <Keyboard className="i" aria-hidden="true" />
          {i18n.t('shared.shortcuts.title')}
        </button>
      </div>
    </>
  );
});

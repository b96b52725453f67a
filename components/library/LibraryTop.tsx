import { PanelLeftClose, PanelLeftOpen, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Sort } from '../../lib/library/view';
import type { Pane } from '../shared/use-pane';
import { SortMenu } from './SortMenu';

interface Props {
  title: string;
  sidebar: Pane;
  /** Null where there is one order only. */
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  /** Null where nothing is listed. */
  isCompact: boolean | null;
  onCompact: () => void;
  /** The search field. */
  children?: ReactNode;
}

/** Over the list: what it is, and how it is shown. */
export function LibraryTop({ title, sidebar, sort, onSort, isCompact, onCompact, children }: Props) {
  const sidebarName = sidebar.isShown ? i18n.t('library.hideSidebar') : i18n.t('library.showSidebar');
  const SidebarIcon = sidebar.isShown ? PanelLeftClose : PanelLeftOpen;
  return (
    <div className="l-top">
      <button
        className="icon-btn"
        type="button"
        aria-label={sidebarName}
        title={sidebarName}
        aria-expanded={sidebar.isShown}
        aria-keyshortcuts="["
        onClick={sidebar.toggle}
      >
        <SidebarIcon className="i i-18 flip" aria-hidden="true" />
      </button>
      <h1 className="clip">
        <bdi>{title}</bdi>
      </h1>
      {children}
      {sort && <SortMenu sort={sort} onChange={onSort} />}
      {isCompact !== null && (
        <button
          className="icon-btn large"
          type="button"
          aria-label={i18n.t('library.compact')}
          title={i18n.t('library.compact')}
          aria-pressed={isCompact}
          onClick={onCompact}
        >
          <Rows3 className="i i-18" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

import {
  ALargeSmall,
  Archive,
  ArchiveRestore,
  ArrowLeft,
  Copy,
  Download,
  PanelRightClose,
  PanelRightOpen,
  TableOfContents,
  Tag,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { SiteBadge } from '../shared/SiteBadge';
import { Toolbar } from '../shared/Toolbar';
import type { Pane } from '../shared/use-pane';

interface Props {
  libraryUrl: string;
  siteName: string;
  progress: number;
  isScrolled: boolean;
  isDeleted: boolean;
  isArchived: boolean;
  outline: Pane;
  rail: Pane;
  isDisplayOpen: boolean;
  onDisplay: () => void;
  onDownload: () => void;
  onCopy: () => void;
  onTags: () => void;
  onArchive: () => void;
  onDelete: () => void;
  /** The first of the tools. */
  first: ReactNode;
  /** The last of what can be done with the article. */
  more: ReactNode;
  /** What opens under the bar. */
  children: ReactNode;
}

/** Back, the site, what can be done with the article, and how far it was read. */
export function ReaderBar(props: Props) {
  const { outline, rail } = props;
  const percent = Math.round(props.progress * 100);
  const railName = rail.isShown ? i18n.t('reader.hideEntities') : i18n.t('reader.showEntities');
  const ArchiveIcon = props.isArchived ? ArchiveRestore : Archive;
  const RailIcon = rail.isShown ? PanelRightClose : PanelRightOpen;
  return (
    <header className={props.isScrolled ? 'bar stuck' : 'bar'}>
      <a className="icon-btn" href={props.libraryUrl} aria-label={i18n.t('reader.back')}>
        <ArrowLeft className="i i-18 flip" aria-hidden="true" />
      </a>
      {!outline.hasRoom && (
        <button
          className="icon-btn"
          type="button"
          aria-label={i18n.t('reader.outline')}
          aria-expanded={outline.isShown}
          onClick={outline.toggle}
        >
          <TableOfContents className="i i-18 flip" aria-hidden="true" />
        </button>
      )}
      <span className="where">
        <SiteBadge name={props.siteName} />
        <span className="clip" dir="auto">
          {props.siteName}
        </span>
      </span>
      <span className="grow" />
      <Toolbar label={i18n.t('reader.toolbar')} className="r-tools">
        {props.first}
        <button
          className="icon-btn"
          type="button"
          aria-label={i18n.t('reader.display')}
          aria-haspopup="dialog"
          aria-expanded={props.isDisplayOpen}
          data-opens="display"
          onClick={props.onDisplay}
        >
          <ALargeSmall className="i i-18" aria-hidden="true" />
        </button>
        <button className="icon-btn" type="button" aria-label={i18n.t('reader.export')} onClick={props.onDownload}>
          <Download className="i i-18" aria-hidden="true" />
        </button>
        <button
          className="icon-btn"
          type="button"
          aria-label={i18n.t('reader.copy')}
          data-does="copy"
          onClick={props.onCopy}
        >
          <Copy className="i i-18" aria-hidden="true" />
        </button>
        {!props.isDeleted && (
          <>
            <button
              className="icon-btn"
              type="button"
              aria-label={i18n.t('reader.tags')}
              aria-haspopup="dialog"
              data-opens="tags"
              onClick={props.onTags}
            >
              <Tag className="i i-18" aria-hidden="true" />
            </button>
            <button
              className="icon-btn"
              type="button"
              aria-label={props.isArchived ? i18n.t('reader.unarchive') : i18n.t('reader.archive')}
              data-does="archive"
              onClick={props.onArchive}
            >
              <ArchiveIcon className="i i-18" aria-hidden="true" />
            </button>
            <button className="icon-btn" type="button" aria-label={i18n.t('reader.delete')} onClick={props.onDelete}>
              <Trash2 className="i i-18" aria-hidden="true" />
            </button>
          </>
        )}
        {props.more}
        <span className="r-gap" />
        <button
          className="icon-btn"
          type="button"
          aria-label={railName}
          aria-expanded={rail.isShown}
          onClick={rail.toggle}
        >
          <RailIcon className="i i-18 flip" aria-hidden="true" />
        </button>
      </Toolbar>
      {props.children}
      <div className="progress">
        <progress className="vh" aria-label={i18n.t('reader.progress')} value={percent} max={100} />
        <i style={{ width: `${percent}%` }} />
      </div>
    </header>
  );
}

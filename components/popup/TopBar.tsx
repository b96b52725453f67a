import { Library, Lock, PanelRight } from 'lucide-react';
import { i18n } from '#i18n';
import { SiteBadge } from '../shared/SiteBadge';
import type { PopupActions } from './popup-actions';

interface Props {
  /** Null on a page of the browser's own. */
  siteName: string | null;
  /** The part of the site, when the page says it. */
  section?: string | null | undefined;
  actions: Pick<PopupActions, 'openLibrary' | 'openPanel'>;
}

export function TopBar({ siteName, section, actions }: Props) {
  return (
    <div className="p-top">
      <div className="site grow">
        {siteName === null && <Lock className="i" aria-hidden="true" />}
        {siteName && <SiteBadge name={siteName} />}
        <span className="clip" dir="auto">
          {siteName ?? i18n.t('popup.browserPage')}
        </span>
        {section && (
          <span className="section clip" dir="auto">
            {section}
          </span>
        )}
      </div>
      {actions.openPanel && (
        <button
          className="icon-btn"
          type="button"
          aria-label={i18n.t('popup.openPanel')}
          title={i18n.t('popup.openPanel')}
          onClick={actions.openPanel}
        >
          <PanelRight className="i i-18 flip" aria-hidden="true" />
        </button>
      )}
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('popup.openLibrary')}
        title={i18n.t('popup.openLibrary')}
        onClick={actions.openLibrary}
      >
        <Library className="i i-18" aria-hidden="true" />
      </button>
    </div>
  );
}

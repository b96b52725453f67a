import { Library, Lock } from 'lucide-react';
import { i18n } from '#i18n';
import { SiteBadge } from '../shared/SiteBadge';

interface Props {
  /** Null on a page of the browser's own. */
  siteName: string | null;
  /** The part of the site, when the page says it. */
  section?: string | null | undefined;
  onOpenLibrary: () => void;
}

export function TopBar({ siteName, section, onOpenLibrary }: Props) {
  return (
    <div className="p-top">
      <div className="site grow">
        {siteName === null ? <Lock className="i" aria-hidden="true" /> : <SiteBadge name={siteName} />}
        <span className="clip" dir="auto">
          {siteName ?? i18n.t('popup.browserPage')}
        </span>
        {section && (
          <span className="section clip" dir="auto">
            {section}
          </span>
        )}
      </div>
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('popup.openLibrary')}
        title={i18n.t('popup.openLibrary')}
        onClick={onOpenLibrary}
      >
        <Library className="i i-18" aria-hidden="true" />
      </button>
    </div>
  );
}

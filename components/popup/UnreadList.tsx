import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { readingMinutes } from '../../lib/article/reading-time';
import type { SavedRow } from '../../lib/library/saved-article';
import { SiteBadge } from '../shared/SiteBadge';
import type { PopupActions } from './popup-actions';

interface Props {
  /** Null until the library has answered: the place stays empty, since it is below everything else. */
  rows: SavedRow[] | null;
  actions: PopupActions;
}

/** Where the page gives nothing to read, the library does. */
export function UnreadList({ rows, actions }: Props) {
  if (rows === null) return null;
  if (rows.length === 0) {
    return (
      <div className="p-list empty">
        <button className="btn" type="button" onClick={actions.openLibrary}>
          {i18n.t('popup.library')}
        </button>
      </div>
    );
  }
  return (
    <section className="p-list" aria-labelledby="unread-title">
      <div className="h-label">
        <h2 id="unread-title" className="h-label">
          {i18n.t('popup.unread')}
        </h2>
        <a className="link" href={actions.libraryUrl} onClick={instead(actions.openLibrary)}>
          {i18n.t('popup.library')}
        </a>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={actions.readerUrl(row.id)} onClick={instead(() => actions.openArticle(row.id))}>
              <SiteBadge name={row.siteName} />
              <span className="grow">
                <span className="t clip" dir="auto">
                  {row.title}
                </span>
                <span className="m">
                  {row.siteName} · {timeToRead(row)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plain link would open inside the popup. */
function instead(open: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    open();
  };
}

function timeToRead({ wordCount, lang, progress }: SavedRow): string {
  const minutes = readingMinutes(wordCount, lang);
  const left = Math.ceil(minutes * (1 - progress));
  return left < minutes
    ? i18n.t('popup.minutesLeft', [String(minutes), String(left)])
    : i18n.t('popup.minutes', [String(minutes)]);
}

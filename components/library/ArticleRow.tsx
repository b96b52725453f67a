import { memo } from 'react';
import { i18n } from '#i18n';
import { readingMinutes } from '../../lib/article/reading-time';
import type { SavedRow } from '../../lib/library/saved-article';
import { EntityGlyph } from '../shared/EntityGlyph';
import { formatDay } from '../shared/format-date';
import { SiteBadge } from '../shared/SiteBadge';
import { siteLetter } from '../shared/site-look';

interface Props {
  row: SavedRow;
  href: string;
  now: Date;
  isSelected: boolean;
  onSelect: (id: string, isRange: boolean) => void;
}

/** What a row of the list holds: one checkbox, one link, and what helps to choose. */
export const ArticleRow = memo(function ArticleRow({ row, href, now, isSelected, onSelect }: Props) {
  const isUnread = row.readAt === null;
  const percent = Math.round(row.progress * 100);
  return (
    <>
      <input
        className="check"
        type="checkbox"
        aria-label={i18n.t('library.select', [row.title])}
        checked={isSelected}
        onChange={(event) => onSelect(row.id, (event.nativeEvent as PointerEvent).shiftKey)}
      />
      {isUnread && (
        <span className="dot">
          <span className="vh">{i18n.t('library.unreadMark')}</span>
        </span>
      )}
      <div className="thumb letter">
        <span aria-hidden="true">{siteLetter(row.siteName)}</span>
        {percent > 0 && percent < 100 && (
          <span className="bar-read">
            <span className="vh">{i18n.t('library.readPercent', [String(percent)])}</span>
            <i style={{ width: `${percent}%` }} />
          </span>
        )}
      </div>
      <div className="row-text">
        <a className="t clip" href={href} dir="auto" lang={row.lang ?? undefined}>
          {row.title}
        </a>
        <p className="ex" dir="auto" lang={row.lang ?? undefined}>
          {row.excerpt}
        </p>
        <div className="meta">
          <SiteBadge name={row.siteName} />
          <span className="clip">{row.siteName}</span>
          <span className="sep">·</span>
          <span>{i18n.t('library.minutes', [String(readingMinutes(row.wordCount, row.lang))])}</span>
          <span className="ents">
            {row.rowEntities.slice(0, 3).map((entity) => (
              <span key={entity.id}>
                <EntityGlyph type={entity.type} />
                <bdi>{entity.name}</bdi>
              </span>
            ))}
          </span>
        </div>
      </div>
      <div className="end">
        <time className="num" dateTime={row.savedAt}>
          {formatDay(row.savedAt, now)}
        </time>
        {row.tags.slice(0, 2).map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </div>
    </>
  );
});

/** Stands in while the row is fetched. */
export function SkeletonRow() {
  return (
    <>
      <span />
      <span className="thumb sk" />
      <span className="sk-lines">
        <span className="sk" />
        <span className="sk" />
        <span className="sk" />
      </span>
    </>
  );
}

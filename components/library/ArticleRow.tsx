import { Archive, Star } from 'lucide-react';
import { type FocusEvent, memo, useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { readingMinutes } from '../../lib/article/reading-time';
import type { SavedRow } from '../../lib/library/saved-article';
import type { SearchHit } from '../../lib/search/search-answer';
import { EntityGlyph } from '../shared/EntityGlyph';
import { isFigure } from '../shared/entity-type-look';
import { formatDay } from '../shared/format-date';
import { SiteBadge } from '../shared/SiteBadge';
import { entityAddress, listAddress } from './library-address';
import { countWords } from '../shared/picture-count';
import { MarkedText } from './MarkedText';
import { RowActions, type RowHandlers } from './RowActions';
import { RowThumbnail } from './RowThumbnail';
import { StubMark } from './StubMark';

interface Props {
  id: string;
  /** Undefined until it is fetched. */
  row: SavedRow | undefined;
  /** Its index in the list, and in the whole. */
  position: number;
  setSize: number;
  /** From the top of its day, in pixels. */
  top: number;
  href: string;
  now: Date;
  isSelected: boolean;
  hit: Pick<SearchHit, 'title' | 'excerpt'> | undefined;
  handlers: RowHandlers;
  isScrolling: () => boolean;
}

/** What a row of the list holds: one checkbox, one link, and what helps to choose. */
export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { id, row, position, setSize, top, isSelected } = props;
  // The buttons of thirty rows are a hundred pictures; the row where the pointer or the focus is has its own.
  const [isNear, setNear] = useState(false);
  // Forty elements a row are too many to make while a frame waits. What comes into the window's surroundings on the way
  // is a skeleton first, and is filled in what time the frames leave.
  const [comesOnTheWay] = useState(props.isScrolling);
  const isFilled = useDeferredValue(true, !comesOnTheWay);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears where the pointer and the focus are
    <li
      className={rowClass(row, isSelected)}
      data-id={id}
      style={{ insetBlockStart: top }}
      aria-setsize={setSize}
      aria-posinset={position + 1}
      aria-hidden={row ? undefined : true}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={(event) => setNear(event.currentTarget.contains(document.activeElement))}
      onFocus={() => setNear(true)}
      onBlur={(event) => setNear(isInside(event) || event.currentTarget.matches(':hover'))}
    >
      {row && isFilled ? <RowContent {...props} row={row} isNear={isNear} /> : <SkeletonRow />}
    </li>
  );
});

function RowContent({ row, href, now, isSelected, hit, handlers, isNear }: Props & { row: SavedRow; isNear: boolean }) {
  const isUnread = row.readAt === null;
  const percent = Math.round(row.progress * 100);
  const lang = row.lang ?? undefined;
  // Tab goes from title to title; the links inside a row are on the way only once the focus is there.
  const tabIndex = isNear ? undefined : -1;
  return (
    <>
      <input
        className="check"
        type="checkbox"
        aria-label={i18n.t('library.select', [row.title])}
        checked={isSelected}
        onChange={(event) => handlers.select(row.id, (event.nativeEvent as PointerEvent).shiftKey)}
      />
      {isUnread && (
        <span className="dot">
          <span className="vh">{i18n.t('library.unreadMark')}</span>
        </span>
      )}
      <div className="thumb letter">
        <RowThumbnail row={row} read={handlers.readThumbnail} />
        {percent > 0 && percent < 100 && (
          <span className="bar-read">
            <span className="vh">{i18n.t('library.readPercent', [String(percent)])}</span>
            <i style={{ width: `${percent}%` }} />
          </span>
        )}
      </div>
      <div className="row-text">
        <a className="t clip" href={href} dir="auto" lang={lang}>
          <MarkedText parts={hit?.title} text={row.title} />
        </a>
        <p className="ex" dir="auto" lang={lang}>
          <MarkedText parts={hit?.excerpt} text={row.excerpt || (row.isStub ? row.url : '')} />
        </p>
        <div className="meta">
          <SiteBadge name={row.siteName} />
          <a className="site clip" href={listAddress({ kind: 'site', site: row.siteName })} tabIndex={tabIndex}>
            <bdi>{row.siteName}</bdi>
          </a>
          <span className="sep">·</span>
          {row.isStub ? (
            <StubMark url={row.url} tabIndex={tabIndex} />
          ) : (
            <span>{i18n.t('library.minutes', [String(readingMinutes(row.wordCount, row.lang))])}</span>
          )}
          {row.pictures && row.pictures.kept < row.pictures.total && (
            <>
              <span className="sep">·</span>
              <span>{i18n.t('pictures.kept', row.pictures.total, countWords(row.pictures))}</span>
            </>
          )}
          <span className="ents">
            {row.rowEntities.slice(0, 3).map((entity) => (
              <RowEntity key={entity.id} entity={entity} tabIndex={tabIndex} />
            ))}
          </span>
        </div>
      </div>
      <div className="end">
        <span className="when">
          <RowMarks row={row} />
          <time className="num" dateTime={row.savedAt}>
            {formatDay(row.savedAt, now)}
          </time>
        </span>
        {row.tags.slice(0, 2).map((tag) => (
          <a key={tag} className="tag" href={listAddress({ kind: 'tag', tag })} tabIndex={tabIndex}>
            <bdi className="clip">{tag}</bdi>
          </a>
        ))}
      </div>
      {isNear && <RowActions row={row} handlers={handlers} />}
    </>
  );
}

function RowEntity({ entity, tabIndex }: { entity: SavedRow['rowEntities'][number]; tabIndex: number | undefined }) {
  const content = (
    <>
      <EntityGlyph type={entity.type} />
      <bdi>{entity.name}</bdi>
    </>
  );
  // Nobody looks for everything that names "$5": figures have no page of their own.
  if (isFigure(entity.type) && entity.type !== 'identifier') return <span>{content}</span>;
  return (
    <a href={entityAddress(entity.id)} tabIndex={tabIndex}>
      {content}
    </a>
  );
}

function RowMarks({ row: { starredAt, archivedAt, deletedAt } }: { row: SavedRow }) {
  if (deletedAt !== null || (starredAt === null && archivedAt === null)) return null;
  return (
    <span className="marks">
      {starredAt !== null && (
        <>
          <Star className="i on" aria-hidden="true" />
          <span className="vh">{i18n.t('library.starred')}</span>
        </>
      )}
      {archivedAt !== null && (
        <>
          <Archive className="i" aria-hidden="true" />
          <span className="vh">{i18n.t('library.archivedMark')}</span>
        </>
      )}
    </span>
  );
}

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

function rowClass(row: SavedRow | undefined, isSelected: boolean): string {
  return ['row', row && row.readAt !== null && 'read', isSelected && 'sel'].filter(Boolean).join(' ');
}

function isInside(event: FocusEvent<HTMLElement>): boolean {
  return event.currentTarget.contains(event.relatedTarget);
}

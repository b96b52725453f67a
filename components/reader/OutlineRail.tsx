import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { readingMinutes } from '../../lib/article/reading-time';
import type { SavedRow } from '../../lib/library/saved-article';
import { formatMoment, formatPublished } from '../shared/format-date';
import { useToday } from '../shared/use-today';
import type { OutlineEntry } from './outline';

interface Props {
  row: SavedRow;
  section: string | null;
  outline: OutlineEntry[];
  current: number;
  progress: number;
  /** A part was chosen. */
  onGo: () => void;
}

/** The parts of the text, and what is known of the article. */
export function OutlineRail({ row, section, outline, current, progress, onGo }: Props) {
  const links = useRef<HTMLElement>(null);
  useEffect(() => {
    links.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <aside className="rail r-outline" aria-label={i18n.t('reader.outlineAndDetails')}>
      {outline.length > 0 && (
        <>
          <h2 className="h-label">{i18n.t('reader.outline')}</h2>
          <nav
            className="outline scroll"
            aria-label={i18n.t('reader.outline')}
            ref={links}
            lang={row.lang ?? undefined}
          >
            {outline.map(({ text, isSub, element }, index) => (
              <a
                key={element.id}
                className={isSub ? 'sub' : undefined}
                dir="auto"
                href={`#${element.id}`}
                aria-current={index === current ? 'location' : undefined}
                onClick={onGo}
              >
                {text}
              </a>
            ))}
          </nav>
        </>
      )}
      {/* At the bottom from the first paint on, so that the outline, which is read from the text, moves nothing. */}
      <div className="r-facts">
        <hr className="rule" />
        <Facts row={row} section={section} />
        {progress > 0 && <p className="num faint">{describeProgress(row, progress)}</p>}
      </div>
    </aside>
  );
}

function Facts({ row, section }: Pick<Props, 'row' | 'section'>) {
  const now = useToday();
  const published = row.publishedTime ? formatPublished(row.publishedTime) : '';
  return (
    <dl className="facts">
      {published && (
        <>
          <dt>{i18n.t('reader.published')}</dt>
          <dd>{published}</dd>
        </>
      )}
      {section && (
        <>
          <dt>{i18n.t('reader.section')}</dt>
          <dd title={section}>
            <bdi>{section}</bdi>
          </dd>
        </>
      )}
      <dt>{i18n.t('reader.saved')}</dt>
      <dd>{formatMoment(row.savedAt, now)}</dd>
      <dt>{i18n.t('reader.length')}</dt>
      <dd>{i18n.t('reader.words', row.wordCount, [row.wordCount.toLocaleString('en')])}</dd>
      {row.tags.length > 0 && (
        <>
          <dt>{i18n.t('reader.tags')}</dt>
          <dd className="tags">
            {row.tags.map((tag) => (
              <span key={tag} className="tag">
                {tag}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function describeProgress(row: SavedRow, progress: number): string {
  const read = i18n.t('reader.readSoFar', [String(Math.round(progress * 100))]);
  if (progress >= 1) return read;
  const minutes = readingMinutes(row.wordCount * (1 - progress), row.lang);
  return `${read} · ${i18n.t('reader.minutesLeft', [String(minutes)])}`;
}

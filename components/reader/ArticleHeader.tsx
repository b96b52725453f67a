import { i18n } from '#i18n';
import { readingMinutes } from '../../lib/article/reading-time';
import type { SavedArticle } from '../../lib/library/saved-article';
import { IncompleteNote } from '../article/IncompleteNote';
import { formatPublished } from '../shared/format-date';
import { VersionsLink } from './versions/VersionsLayer';

interface Props {
  article: SavedArticle;
  onShowLeftOut: () => void;
}

/** Title, and the line under it: who wrote it, when, how long it takes, and the page it came from. */
export function ArticleHeader({ article, onShowLeftOut }: Props) {
  const { row } = article;
  const published = row.publishedTime ? formatPublished(row.publishedTime) : '';
  const byline = row.byline.join(', ');
  return (
    <header>
      <h1 className="title" dir="auto">
        {row.title}
      </h1>
      <p className="r-by" lang="en">
        {byline && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        {published && (
          <span>
            <bdi>
              <time dateTime={row.publishedTime ?? undefined}>{published}</time>
            </bdi>
          </span>
        )}
        {!row.isStub && (
          <span className="r-screen">
            <bdi>{i18n.t('reader.minutes', [String(readingMinutes(row.wordCount, row.lang))])}</bdi>
          </span>
        )}
        <span className="r-screen">
          <a className="link" href={row.url} target="_blank" rel="noopener noreferrer">
            {i18n.t('reader.original')}
          </a>
        </span>
        <VersionsLink row={row} />
      </p>
      {/* On paper nobody can follow a link. */}
      <p className="r-paper">
        {row.siteName} · {row.canonicalUrl}
      </p>
      <div className="r-screen" lang="en">
        <IncompleteNote
          article={{ ...article, isPreview: row.isPreview }}
          preview={i18n.t('reader.preview')}
          onShowLeftOut={onShowLeftOut}
        />
      </div>
    </header>
  );
}

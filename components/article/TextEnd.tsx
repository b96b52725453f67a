import { i18n } from '#i18n';
import type { Article } from '../../lib/article/article';
import './text-end.css';

interface Props {
  article: Pick<Article, 'nextPage' | 'dropped'>;
  onShowLeftOut: () => void;
  /** Opens it in the place of the link. */
  onNextPage?: (address: string) => void;
}

/** Below the last line: where the article goes on, and how much of the page is not in the text. */
export function TextEnd({ article: { nextPage, dropped }, onShowLeftOut, onNextPage }: Props) {
  if (nextPage === null && dropped.length === 0) return null;
  return (
    <div className="text-end" lang="en">
      {nextPage !== null && (
        <p>
          <bdi>{i18n.t('article.continues')}</bdi>{' '}
          <a
            className="link"
            href={nextPage}
            target="_blank"
            rel="noopener noreferrer"
            onClick={(event) => {
              if (!onNextPage) return;
              event.preventDefault();
              onNextPage(nextPage);
            }}
          >
            {i18n.t('article.nextPage')}
          </a>
        </p>
      )}
      {dropped.length > 0 && (
        <p>
          <bdi>{i18n.t('article.leftOut.count', dropped.length)}</bdi>{' '}
          <button className="link" type="button" aria-haspopup="dialog" onClick={onShowLeftOut}>
            {i18n.t('article.leftOut.show')}
          </button>
        </p>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import { SkeletonRow } from './ArticleRow';

/** The list's frame while the database opens. The style sheet shows the lines after 120 ms: most lists are there before. */
export function ListLoading({ isCompact }: { isCompact: boolean }) {
  return (
    <div className="l-view">
      <div className="l-info">
        <output className="vh">{i18n.t('library.loading')}</output>
      </div>
      <ul className={isCompact ? 'l-list l-wait compact' : 'l-list l-wait'} aria-hidden="true">
        {['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => (
          <li key={name} className="row">
            <SkeletonRow />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Info } from 'lucide-react';
import { i18n } from '#i18n';
import type { Article } from '../../lib/article/article';
import { looksIncomplete } from '../../lib/article/looks-incomplete';

interface Props {
  article: Pick<Article, 'isPreview' | 'isUnfinished' | 'coverage' | 'dropped'>;
  /** What is said of an article of which the page has the opening only. */
  preview: string;
  onShowLeftOut: () => void;
}

/** That there is, or seems to be, more of the article than the text holds; nothing when it is whole. */
export function IncompleteNote({ article, preview, onShowLeftOut }: Props) {
  if (!looksIncomplete(article)) return null;
  return (
    <div className={article.isPreview ? 'note warn' : 'note'}>
      <Info className="i" aria-hidden="true" />
      <output className="grow">{article.isPreview ? preview : i18n.t('article.incomplete')}</output>
      {article.dropped.length > 0 && (
        <button className="link" type="button" aria-haspopup="dialog" onClick={onShowLeftOut}>
          {i18n.t('article.leftOut.show')}
        </button>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import type { Article } from '../../lib/article/article';
import { readingMinutes } from '../../lib/article/reading-time';
import { formatPublished } from '../shared/format-date';
import { useElapsed } from './use-elapsed';

interface Props {
  /** Null while the page is being read: the tab's own title stands in. */
  article: Article | null;
  tabTitle: string | null;
}

export function ArticleHead({ article, tabTitle }: Props) {
  // Before the tab has answered, a no-break space keeps the line's place.
  const title = article?.title ?? tabTitle ?? '\u00A0';
  return (
    <div className="p-head">
      <h1 className="title" dir={article?.dir ?? 'auto'} lang={article?.lang ?? undefined}>
        {title}
      </h1>
      <p className="p-by">{article ? listFacts(article).map((fact) => <span key={fact}>{fact}</span>) : <Reading />}</p>
    </div>
  );
}

/** A page that is busy with itself answers nobody. The wait goes on, and is said to be one. */
function Reading() {
  const isLate = useElapsed(3_000, true);
  return <output>{i18n.t(isLate ? 'popup.waiting' : 'popup.reading')}</output>;
}

function listFacts({ byline, publishedTime, wordCount, lang }: Article): string[] {
  const minutes = i18n.t('popup.minutesRead', [String(readingMinutes(wordCount, lang))]);
  return [byline.join(', '), publishedTime === null ? '' : formatPublished(publishedTime), minutes].filter(Boolean);
}

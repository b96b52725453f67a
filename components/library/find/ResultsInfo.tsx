import { i18n } from '#i18n';
import type { IndexState, SearchAnswer } from '../../../lib/search/search-answer';
import { useThrottled } from './use-throttled';

interface Props {
  /** Null before the first one. */
  answer: SearchAnswer | null;
  /** How many articles there are to be found; null while that is not known. */
  articleCount: number | null;
  index: IndexState | null;
}

/** How much was found, how fast, and whether everything was looked through. */
export function ResultsInfo({ answer, articleCount, index }: Props) {
  const found = answer ? describeFound(answer, articleCount) : i18n.t('find.searching');
  const gap = describeGap(answer, index);
  // A screen reader would otherwise hear a count for each letter.
  const spoken = useThrottled([found, gap].join(' ').trim(), 1000);
  return (
    <>
      <output className="vh">{spoken}</output>
      <bdi className="num" aria-hidden="true">
        {found}
      </bdi>
      {gap !== '' && (
        <bdi className="num gap" aria-hidden="true">
          {gap}
        </bdi>
      )}
    </>
  );
}

function describeFound({ total, milliseconds }: SearchAnswer, articleCount: number | null): string {
  const time = Math.max(1, Math.round(milliseconds)).toLocaleString('en');
  const all = Math.max(articleCount ?? total, total);
  const articles = i18n.t('find.articles', all, [all.toLocaleString('en')]);
  return i18n.t('find.found', [total.toLocaleString('en'), articles, time]);
}

/** A save or two are caught up with before anybody could read of it. */
const worthTelling = 100;

function describeGap(answer: SearchAnswer | null, index: IndexState | null): string {
  if (index?.status === 'waiting') return i18n.t('find.waiting');
  const isBehind = answer?.isComplete === false;
  if (index?.status === 'catching-up' && index.total >= worthTelling) {
    const numbers: [string, string] = [index.done.toLocaleString('en'), index.total.toLocaleString('en')];
    return isBehind ? i18n.t('find.behindProgress', numbers) : i18n.t('find.indexing', numbers);
  }
  return isBehind ? i18n.t('find.behind') : '';
}

import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import type { Order } from '../../../lib/library/view';
import type { SearchQuery } from '../../../lib/search/query';
import { Blank } from '../../shared/Blank';
import type { ToastMessage } from '../../shared/Toast';
import { useWatched } from '../../shared/use-watched';
import { ArticlesPanel } from '../ArticlesPanel';
import { formatAddress, newestFirst } from '../library-address';
import type { LibrarySource } from '../library-source';
import { ListLoading } from '../ListLoading';
import { NothingFound } from './NothingFound';
import { ResultsInfo } from './ResultsInfo';
import { isEmptyQuery } from './search-draft';
import { SearchFailed } from './SearchFailed';
import { useIndexRevision } from './use-index-revision';
import { type Results, useResults } from './use-results';

interface Props {
  source: LibrarySource;
  query: SearchQuery;
  isCompact: boolean;
  /** Null until it is known. */
  articleCount: number | null;
  say: (message: ToastMessage) => void;
  onSearch: (query: SearchQuery, isDone: boolean) => void;
}

/** The next page is asked for when so few known rows are left below the window. */
const ahead = 30;

/** What is found, with all that can be done with articles. */
export function SearchView({ source, query, isCompact, articleCount, say, onSearch }: Props) {
  const watched = useWatched(source.watchIndexState);
  const index = watched.status === 'ready' ? watched.value : null;
  const { results, failure, readMore } = useResults(source, query, useIndexRevision(index));
  const order = useMemo(() => orderOf(results), [results]);
  const hits = useMemo(() => new Map(results?.hits.map((hit) => [hit.id, hit])), [results]);
  useTopOfList(results);

  if (isEmptyQuery(query)) return <Blank title={i18n.t('find.label')} />;
  if (index?.status === 'failed' || failure) return <SearchFailed source={source} />;
  if (index?.status === 'waiting' && !results) {
    return (
      <div className="l-view">
        <output className="note l-note">{i18n.t('find.waiting')}</output>
      </div>
    );
  }
  if (!results) return <ListLoading isCompact={isCompact} />;
  return (
    <ArticlesPanel
      source={source}
      name={formatAddress({ page: 'search', query: results.query, sort: newestFirst })}
      label={i18n.t('find.results')}
      order={order}
      sort={null}
      isCompact={isCompact}
      readAll={() => source.foundIds(results.query)}
      info={<ResultsInfo answer={results.answer} articleCount={articleCount} index={index} />}
      empty={
        <NothingFound
          query={results.query}
          drop={results.answer.drop}
          onSearch={(without) => onSearch(without, true)}
        />
      }
      hits={hits}
      words={results.query.text}
      onRange={(_, last) => {
        if (last + ahead >= order.keys.length) void readMore();
      }}
      say={say}
    />
  );
}

function orderOf(results: Results | null): Order {
  if (!results) return { keys: [], total: 0, isComplete: false };
  const keys = results.hits.map(({ id, savedAt }) => ({ id, savedAt }));
  const isComplete = results.next >= results.answer.total;
  // Once all are there they are counted, should the library have changed between two pages.
  return { keys, total: isComplete ? keys.length : results.answer.total, isComplete };
}

/** Another search is read from its beginning. */
function useTopOfList(results: Results | null): void {
  const query = results?.query ?? null;
  const last = useRef(query);
  useEffect(() => {
    if (last.current && query !== last.current)
      document.getElementById('list')?.scrollTo({ top: 0, behavior: 'instant' });
    last.current = query;
  }, [query]);
}

import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import type { Order, Sort } from '../../../lib/library/view';
import { MenuButton } from '../../shared/MenuButton';
import { useToday } from '../../shared/use-today';
import { useWatched } from '../../shared/use-watched';
import { formatAddress, newestFirst } from '../library-address';
import type { LibrarySource } from '../library-source';
import { ArticleMentions } from './ArticleMentions';

interface Props {
  source: LibrarySource;
  entity: SavedEntityView;
  order: Order;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const sorts: Sort[] = [newestFirst, { by: 'saved', isReversed: true }, { by: 'published', isReversed: false }];

const firstPage = 5;
const furtherPage = 20;

/** The articles that name the entity, each with the words around it. */
export function EntityArticles({ source, entity, order, sort, onSort }: Props) {
  const { keys, total } = order;
  const [count, setCount] = useState(firstPage);
  const asked = keys
    .slice(0, count)
    .map(({ id }) => id)
    .join('\n');
  const ids = useMemo(() => (asked === '' ? [] : asked.split('\n')), [asked]);
  const rows = useWatched(useMemo(() => source.watchRows(ids), [source, ids]));
  const now = useToday();
  const left = Math.min(furtherPage, total - ids.length);
  const list = formatAddress({
    page: 'search',
    query: { text: '', filters: [{ field: 'entity', value: entity.name, isExcluded: false }] },
    sort: newestFirst,
  });

  return (
    <section className="sec" aria-labelledby="entity-articles">
      <header>
        <h2 id="entity-articles">{i18n.t('entity.articles')}</h2>
        <span className="grow" />
        <a className="btn plain sm" href={list}>
          {i18n.t('entity.asList')}
        </a>
        <MenuButton
          label={`${i18n.t('entity.sort')}: ${sortName(sort)}`}
          className="btn plain sm"
          items={sorts.map((item) => ({
            text: sortName(item),
            isChosen: item.by === sort.by && item.isReversed === sort.isReversed,
            run: () => onSort(item),
          }))}
        >
          {sortName(sort)}
          <ChevronDown className="i" aria-hidden="true" />
        </MenuButton>
      </header>
      <ul>
        {rows.status === 'ready' &&
          rows.value.map((row) => <ArticleMentions key={row.id} source={source} row={row} entity={entity} now={now} />)}
      </ul>
      {left > 0 && (
        <button className="btn plain sm more" type="button" onClick={() => setCount(ids.length + furtherPage)}>
          {i18n.t('entity.more', left, [left.toLocaleString('en')])}
        </button>
      )}
    </section>
  );
}

function sortName({ by, isReversed }: Sort): string {
  if (by === 'published') return i18n.t('entity.newestPublished');
  return isReversed ? i18n.t('entity.oldestSaved') : i18n.t('entity.newestSaved');
}

import { EyeOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import type { EntityOverview } from '../../../lib/search/search-answer';
import type { ToastMessage } from '../../shared/Toast';
import { useWatched } from '../../shared/use-watched';
import { newestFirst } from '../library-address';
import type { LibrarySource } from '../library-source';
import { Unavailable } from '../Unavailable';
import { useListActions } from '../use-list-actions';
import { entityActions } from './entity-actions';
import { EntityArticles } from './EntityArticles';
import { EntityHead } from './EntityHead';
import { EntityTimeline } from './EntityTimeline';
import { Together } from './Together';

interface Props {
  source: LibrarySource;
  entity: SavedEntityView;
  /** Null until it is there; without the index it never is, and the articles stand alone. */
  overview: EntityOverview | null;
  say: (message: ToastMessage) => void;
  reload: () => void;
}

const nothing = { keys: [], total: 0, isComplete: false };

export function EntityView({ source, entity, overview, say, reload }: Props) {
  const { id, type, isHidden } = entity;
  const [sort, setSort] = useState(newestFirst);
  const watched = useWatched(useMemo(() => source.watchOrder({ kind: 'entity', id }, sort), [source, id, sort]));
  const order = watched.status === 'ready' ? watched.value : nothing;
  const { isExporting, download } = useListActions(source, say);
  const actions = entityActions(source, entity, say, reload);

  if (watched.status === 'failed') return <Unavailable source={source} error={watched.error} />;
  return (
    <div className="e-page">
      <EntityHead
        source={source}
        entity={entity}
        isExporting={isExporting}
        onExport={order.isComplete && order.total > 0 ? () => void download(order.keys.map((key) => key.id)) : null}
        actions={actions}
      />
      {isHidden && (
        <p className="note">
          <EyeOff className="i" aria-hidden="true" />
          {i18n.t('entity.hiddenNote')}
        </p>
      )}
      {overview && <EntityTimeline type={type} overview={overview} />}
      <div className="two">
        {watched.status === 'ready' && order.total === 0 ? (
          <p className="sec faint">{i18n.t('entity.notListed')}</p>
        ) : (
          <EntityArticles source={source} entity={entity} order={order} sort={sort} onSort={setSort} />
        )}
        {overview && overview.together.length > 0 && <Together together={overview.together} />}
      </div>
    </div>
  );
}

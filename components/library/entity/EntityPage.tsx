import { useEffect, useMemo } from 'react';
import { i18n } from '#i18n';
import { Blank } from '../../shared/Blank';
import type { ToastMessage } from '../../shared/Toast';
import { useWatched } from '../../shared/use-watched';
import { entityAddress } from '../library-address';
import type { LibrarySource } from '../library-source';
import { Unavailable } from '../Unavailable';
import { EntityView } from './EntityView';
import { useEntity } from './use-entity';

interface Props {
  source: LibrarySource;
  id: string;
  say: (message: ToastMessage) => void;
}

/** Everything saved that names somebody or something. Give it the id as its key. */
export function EntityPage({ source, id, say }: Props) {
  const watched = useWatched(useMemo(() => source.watchEntityOverview(id), [source, id]));
  const overview = watched.status === 'ready' ? watched.value : null;
  const { found, reload } = useEntity(source, id, overview);

  // One that was merged into another has that one's page.
  const foundId = found.status === 'ready' ? found.entity.id : id;
  useEffect(() => {
    if (foundId !== id) location.replace(entityAddress(foundId));
  }, [foundId, id]);

  return (
    <div className="page scroll" id="list" tabIndex={-1}>
      {found.status === 'failed' && <Unavailable source={source} error={found.error} />}
      {found.status === 'loading' && <EntityLoading />}
      {found.status === 'unknown' && (
        <Blank title={i18n.t('entity.unknownTitle')}>
          <p>{i18n.t('entity.unknownText')}</p>
          <div className="acts">
            <a className="btn" href="#inbox">
              {i18n.t('entity.openLibrary')}
            </a>
          </div>
        </Blank>
      )}
      {found.status === 'ready' && (
        <EntityView source={source} entity={found.entity} overview={overview} say={say} reload={reload} />
      )}
    </div>
  );
}

function EntityLoading() {
  return (
    <div className="e-page l-wait">
      <output className="vh">{i18n.t('entity.loading')}</output>
      <div className="sk-lines" aria-hidden="true">
        <span className="sk" />
        <span className="sk" />
        <span className="sk" />
      </div>
    </div>
  );
}

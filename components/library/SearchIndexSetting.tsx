import { useState } from 'react';
import { i18n } from '#i18n';
import type { IndexState } from '../../lib/search/search-answer';
import { useWatched } from '../shared/use-watched';
import type { LibrarySource, StorageFacts } from './library-source';
import { Setting } from './Setting';

interface Props {
  source: LibrarySource;
  /** Null until it is measured. */
  place: StorageFacts['indexPlace'] | null;
  onRebuilt: () => void;
}

/** The search index, which can be made again from the articles at any time. */
export function SearchIndexSetting({ source, place, onRebuilt }: Props) {
  const watched = useWatched(source.watchIndexState);
  const [isAsked, setAsked] = useState(false);
  const state: IndexState = watched.status === 'ready' ? watched.value : { status: 'starting' };
  const isBusy = isAsked || state.status === 'catching-up';

  async function rebuild(): Promise<void> {
    setAsked(true);
    try {
      await source.rebuildSearch();
    } finally {
      setAsked(false);
      onRebuilt();
    }
  }

  return (
    <Setting title={i18n.t('library.storage.search')} text={describe(state, place)} isStatus>
      {state.status === 'catching-up' && (
        <progress aria-label={i18n.t('library.storage.search')} value={state.done} max={state.total} />
      )}
      <button className="btn" type="button" disabled={isBusy} onClick={() => void rebuild()}>
        {i18n.t('library.storage.rebuild')}
      </button>
    </Setting>
  );
}

function describe(state: IndexState, place: StorageFacts['indexPlace'] | null): string {
  switch (state.status) {
    case 'starting':
      return i18n.t('library.storage.indexStarting');
    case 'waiting':
      return i18n.t('library.storage.indexWaiting');
    case 'catching-up':
      return i18n.t('library.storage.indexBehind', [state.done.toLocaleString('en'), state.total.toLocaleString('en')]);
    case 'failed':
      return i18n.t('library.storage.indexFailed');
    case 'ready':
      return place === 'memory' ? i18n.t('library.storage.indexInMemory') : i18n.t('library.storage.indexReady');
  }
}

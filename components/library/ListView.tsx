import { useMemo } from 'react';
import type { Order, Sort, View } from '../../lib/library/view';
import type { ToastMessage } from '../shared/Toast';
import { useWatched } from '../shared/use-watched';
import { ArticlesPanel } from './ArticlesPanel';
import { EmptyList } from './EmptyList';
import { listAddress } from './library-address';
import type { LibrarySource } from './library-source';
import { ListLoading } from './ListLoading';
import { Unavailable } from './Unavailable';
import { viewName } from './view-name';
import { useWholeOrder } from './whole-order';

interface Props {
  source: LibrarySource;
  view: View;
  sort: Sort;
  isCompact: boolean;
  /** Nothing at all is saved. Null until it is known. */
  isLibraryEmpty: boolean | null;
  say: (message: ToastMessage) => void;
}

const noOrder: Order = { keys: [], total: 0, isComplete: false };

/** One of the library's views with all that can be done in it. */
export function ListView({ source, view, sort, isCompact, isLibraryEmpty, say }: Props) {
  const watched = useWatched(useMemo(() => source.watchOrder(view, sort), [source, view, sort]));
  const order = watched.status === 'ready' ? watched.value : noOrder;
  const readAll = useWholeOrder(order);

  if (watched.status === 'failed') return <Unavailable source={source} error={watched.error} />;
  if (watched.status === 'loading') return <ListLoading isCompact={isCompact} />;
  return (
    <ArticlesPanel
      source={source}
      name={listAddress(view, sort)}
      label={viewName(view)}
      order={order}
      sort={sort}
      isCompact={isCompact}
      isTrash={view.kind === 'list' && view.list === 'trash'}
      isArchive={view.kind === 'list' && view.list === 'archived'}
      readAll={readAll}
      empty={<EmptyList view={view} isLibraryEmpty={isLibraryEmpty} />}
      say={say}
    />
  );
}

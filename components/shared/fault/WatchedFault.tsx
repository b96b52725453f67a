import { useWatched } from '../use-watched';
import { FaultNote } from './FaultNote';
import type { FaultSource } from './fault-source';

/** The note of what is wrong now; nothing while all is well. */
export function WatchedFault({ source }: { source: FaultSource }) {
  const watched = useWatched(source.watch);
  const fault = watched.status === 'ready' ? watched.value : null;
  return fault && <FaultNote fault={fault} source={source} />;
}

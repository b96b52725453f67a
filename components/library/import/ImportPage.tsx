import type { ImportState } from '../../../lib/import/import-state';
import { useWatched } from '../../shared/use-watched';
import { ChooseFiles } from './ChooseFiles';
import { FailureList } from './FailureList';
import './import-page.css';
import { ImportDone } from './ImportDone';
import { ImportFailed } from './ImportFailed';
import { ImportLooking } from './ImportLooking';
import { ImportRunning } from './ImportRunning';
import type { ImportSource } from './import-source';
import { ImportSummaryView } from './ImportSummaryView';
import { ImportUnsure } from './ImportUnsure';
import { useDroppedFiles } from './use-dropped-files';

/** Brings in what another program kept: choose, see what it would do, let it run, see what it did. */
export function ImportPage({ source }: { source: ImportSource }) {
  const watched = useWatched(source.watchState);
  const state: ImportState = watched.status === 'ready' ? watched.value : { status: 'idle' };
  const isOver = useDroppedFiles(state.status === 'idle' ? source.choose : null);
  const summary = 'summary' in state ? state.summary : null;
  return (
    <div className="l-list scroll import" id="list" tabIndex={-1}>
      <div className="import-in">
        <Step source={source} state={state} isOver={isOver} />
        {summary && summary.failedCount > 0 && (
          <FailureList summary={summary} onDownload={(describe) => void source.downloadFailures(summary, describe)} />
        )}
      </div>
    </div>
  );
}

function Step({ source, state, isOver }: { source: ImportSource; state: ImportState; isOver: boolean }) {
  switch (state.status) {
    case 'idle':
      return <ChooseFiles isOver={isOver} onChoose={source.choose} />;
    case 'looking':
      return <ImportLooking read={state.read} onCancel={source.forget} />;
    case 'unsure':
      return <ImportUnsure {...state} onReadAs={source.readAs} onCancel={source.forget} />;
    case 'ready':
      return <ImportSummaryView {...state} onStart={source.start} onCancel={source.forget} />;
    case 'running':
      return <ImportRunning {...state} onPause={source.pause} onStop={source.stop} />;
    case 'done':
      return <ImportDone {...state} onAgain={source.forget} />;
    case 'failed':
      return <ImportFailed {...state} onAgain={source.forget} />;
  }
}

import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportSummary } from '../../../lib/import/import-state';
import { formatName, shown } from './import-words';

interface Props {
  summary: ImportSummary;
  done: number;
  isPaused: boolean;
  onPause: (isPaused: boolean) => void;
  onStop: () => void;
}

export function ImportRunning({ summary, done, isPaused, onPause, onStop }: Props) {
  const total = summary.toAdd + summary.here;
  const pause = useRef<HTMLButtonElement>(null);
  useEffect(() => pause.current?.focus(), []);
  return (
    <section aria-labelledby="import-running">
      <h2 id="import-running">{i18n.t('import.running', [formatName(summary.format)])}</h2>
      <progress aria-labelledby="import-running" value={Math.min(done, total)} max={total} />
      {/* What changes ten times a second is not read out. */}
      <p className="num">{i18n.t('import.progress', [shown(Math.min(done, total)), shown(total)])}</p>
      <output>{isPaused ? i18n.t('import.paused') : ''}</output>
      <p>{i18n.t('import.runningText')}</p>
      <div className="acts">
        <button ref={pause} className="btn" type="button" onClick={() => onPause(!isPaused)}>
          {isPaused ? i18n.t('import.goOn') : i18n.t('import.pause')}
        </button>
        <button className="btn" type="button" onClick={onStop}>
          {i18n.t('import.stop')}
        </button>
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportSummary } from '../../../lib/import/import-state';
import { formatName, shown } from './import-words';

interface Props {
  summary: ImportSummary;
  /** So many articles were dealt with before the import was broken off. */
  begun: number;
  onStart: () => void;
  onCancel: () => void;
}

/** What the import would do. Nothing is written yet. */
export function ImportSummaryView({ summary, begun, onStart, onCancel }: Props) {
  const { format, toAdd, here, texts, failedCount, notes } = summary;
  const start = useRef<HTMLButtonElement>(null);
  // The step before took the button that had the focus with it.
  useEffect(() => start.current?.focus(), []);
  const isNothing = toAdd + here === 0;
  return (
    <section aria-labelledby="import-summary">
      <h2 id="import-summary">{formatName(format)}</h2>
      <output>{i18n.t('import.summary', [shown(toAdd), shown(here), shown(failedCount)])}</output>
      {toAdd > texts && <p>{texts === 0 ? i18n.t('import.allStubs') : i18n.t('import.someStubs', [shown(texts)])}</p>}
      {begun > 0 && <p>{i18n.t('import.begun', [shown(begun)])}</p>}
      {notes.includes('windows-1252') && <p>{i18n.t('import.encoding')}</p>}
      <div className="acts">
        {!isNothing && (
          <button ref={start} className="btn primary" type="button" onClick={onStart}>
            {begun > 0 ? i18n.t('import.goOn') : i18n.t('import.start')}
          </button>
        )}
        <button className="btn" type="button" onClick={onCancel}>
          {isNothing ? i18n.t('import.other') : i18n.t('import.cancel')}
        </button>
      </div>
    </section>
  );
}

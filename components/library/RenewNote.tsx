import { Info } from 'lucide-react';
import { i18n } from '#i18n';
import './renew-note.css';
import type { RenewSource } from './renew-source';
import { type Renewal, useRenewal } from './use-renewal';

/** Offers to find the names of older articles again; nothing where there are none. */
export function RenewNote({ source }: { source: RenewSource }) {
  const { renewal, start, stop } = useRenewal(source);
  if (renewal.status === 'none') return null;
  const isRunning = renewal.status === 'running';
  return (
    <div className="note renew-note">
      <Info className="i" aria-hidden="true" />
      {/* What changes many times a second is not read out. */}
      <output className="grow num" aria-live={isRunning ? 'off' : 'polite'}>
        {describe(renewal)}
      </output>
      {/* One button, so that the focus stays on it. */}
      {renewal.status !== 'done' && (
        <button className="link" type="button" onClick={isRunning ? stop : start}>
          {isRunning ? i18n.t('library.renew.stop') : i18n.t('library.renew.start')}
        </button>
      )}
    </div>
  );
}

function describe(renewal: Exclude<Renewal, { status: 'none' }>): string {
  const { count } = renewal;
  const shown = count.toLocaleString('en');
  switch (renewal.status) {
    case 'offered':
      return i18n.t('library.renew.offered', count, [shown]);
    case 'running':
      return i18n.t('library.renew.running', [renewal.done.toLocaleString('en'), shown]);
    case 'failed':
      return i18n.t('library.renew.failed', count, [shown]);
    case 'done':
      return i18n.t('library.renew.done', count, [shown]);
  }
}

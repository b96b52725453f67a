import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportCount } from '../../../lib/import/import-state';
import { listAddress } from '../library-address';
import { describeCount } from './import-words';

interface Props {
  count: ImportCount;
  isStopped: boolean;
  onAgain: () => void;
}

export function ImportDone({ count, isStopped, onAgain }: Props) {
  const show = useRef<HTMLAnchorElement>(null);
  useEffect(() => show.current?.focus(), []);
  return (
    <section aria-labelledby="import-done">
      <h2 id="import-done">{isStopped ? i18n.t('import.stopped') : i18n.t('import.done')}</h2>
      <output>{describeCount(count)}</output>
      {isStopped && <p>{i18n.t('import.stoppedText')}</p>}
      <div className="acts">
        <a ref={show} className="btn primary" href={listAddress({ kind: 'list', list: 'all' })}>
          {i18n.t('import.show')}
        </a>
        <button className="btn" type="button" onClick={onAgain}>
          {i18n.t('import.other')}
        </button>
      </div>
    </section>
  );
}

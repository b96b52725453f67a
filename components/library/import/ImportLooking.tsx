import { i18n } from '#i18n';
import { shown } from './import-words';

/** The files are read through before anything is written. */
export function ImportLooking({ read, onCancel }: { read: number; onCancel: () => void }) {
  return (
    <section aria-labelledby="import-looking" aria-busy="true">
      <h2 id="import-looking">{i18n.t('import.looking')}</h2>
      <progress aria-labelledby="import-looking" />
      <p className="num">{read > 0 ? i18n.t('import.lookedAt', [shown(read)]) : i18n.t('import.opening')}</p>
      <div className="acts">
        <button className="btn" type="button" onClick={onCancel}>
          {i18n.t('import.cancel')}
        </button>
      </div>
    </section>
  );
}

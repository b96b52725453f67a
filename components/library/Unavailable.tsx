import { i18n } from '#i18n';
import { Blank } from '../shared/Blank';
import { unavailableTexts } from '../shared/fault/unavailable-texts';
import type { LibrarySource } from './library-source';

/** The database does not open: why, as far as it is known, and what to do. */
export function Unavailable({ source, error }: { source: LibrarySource; error: unknown }) {
  const reason = source.explain(error);
  if (!reason) throw error;
  const { title, text } = unavailableTexts[reason]();
  return (
    <div role="alert" className="l-view">
      <Blank title={title}>
        <p>{text}</p>
        <div className="acts">
          <button className="btn" type="button" onClick={() => location.reload()}>
            {i18n.t('library.retry')}
          </button>
        </div>
      </Blank>
    </div>
  );
}

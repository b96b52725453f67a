import { i18n } from '#i18n';
import type { ImportCount, ImportFailure } from '../../../lib/import/import-state';
import { Notice } from '../../shared/Notice';
import { describeCount } from './import-words';

interface Props {
  reason: ImportFailure;
  /** What the browser says of it. */
  text: string;
  count: ImportCount;
  onAgain: () => void;
}

/** What is in the library by now stays; the same file goes on where it was. */
export function ImportFailed({ reason, text, count, onAgain }: Props) {
  const why = reason === 'storage-full' ? i18n.t('import.full') : i18n.t('import.failedText', [text]);
  return (
    <Notice title={i18n.t('import.failed')} text={why}>
      <p>{describeCount(count)}</p>
      <div className="acts">
        <button className="btn" type="button" onClick={onAgain}>
          {i18n.t('import.again')}
        </button>
        {reason === 'storage-full' && (
          <a className="btn" href="#storage">
            {i18n.t('import.storage')}
          </a>
        )}
      </div>
    </Notice>
  );
}

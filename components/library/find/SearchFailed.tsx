import { useState } from 'react';
import { i18n } from '#i18n';
import { Blank } from '../../shared/Blank';
import type { LibrarySource } from '../library-source';

interface Props {
  source: Pick<LibrarySource, 'rebuildSearch'>;
}

/** The index does not work: the articles are there all the same, and it can be made again from them. */
export function SearchFailed({ source }: Props) {
  const [isRebuilding, setRebuilding] = useState(false);

  async function rebuild(): Promise<void> {
    setRebuilding(true);
    try {
      await source.rebuildSearch();
    } finally {
      setRebuilding(false);
    }
  }

  return (
    <div role="alert" className="l-view">
      <Blank title={i18n.t('find.failedTitle')}>
        <p>{i18n.t('find.failedText')}</p>
        <div className="acts">
          <button className="btn primary" type="button" disabled={isRebuilding} onClick={() => void rebuild()}>
            {isRebuilding ? i18n.t('find.rebuilding') : i18n.t('find.rebuild')}
          </button>
        </div>
      </Blank>
    </div>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import type { SavedPicture } from '../../../lib/library/pictures/saved-picture';
import { listPictures } from '../../../lib/pictures/list-pictures';
import { countPictures, type PictureCount } from '../../../lib/pictures/picture-state';
import { countWords } from '../../shared/picture-count';
import { useOnline } from '../../shared/use-online';

interface Props {
  pictures: readonly SavedPicture[];
  /** Of the row: missing when the article was saved before pictures were kept. */
  counted: PictureCount | undefined;
  html: string;
  onRetry: () => Promise<boolean>;
}

/** Below the last line: how many of the pictures are on this device, and the way to fetch the others. */
export function PictureEnd({ pictures, counted, html, onRetry }: Props) {
  const isOnline = useOnline();
  const [said, setSaid] = useState('');
  const { kept, total } = counted ? countPictures(pictures) : { kept: 0, total: listPictures(html, null).length };
  if (total === 0) return null;
  const shown = pictures.filter(({ isInText }) => isInText);
  const waiting = shown.filter(({ state }) => state === 'waiting').length;
  const canRetry = !counted || shown.some(({ state }) => state === 'failed' || state === 'text-only');

  async function retry(): Promise<void> {
    setSaid('');
    setSaid((await onRetry()) ? i18n.t('pictures.retrying') : i18n.t('pictures.failed'));
  }

  return (
    <div className="text-end picture-end" lang="en">
      <p>
        <output>
          <bdi>{i18n.t('pictures.kept', total, countWords({ kept, total }))}</bdi>
          {waiting > 0 && isOnline && <bdi> · {i18n.t('pictures.waiting', waiting)}</bdi>}
        </output>{' '}
        {canRetry && isOnline && (
          <button className="link" type="button" onClick={() => void retry()}>
            {i18n.t('pictures.tryAgain')}
          </button>
        )}{' '}
        <output className="muted">{waiting === 0 && said}</output>
      </p>
      {waiting > 0 && !isOnline && <output>{i18n.t('popup.offline')}</output>}
    </div>
  );
}

import { i18n } from '#i18n';
import type { SavedPicture } from '../../../lib/library/pictures/saved-picture';
import type { PictureFailure } from '../../../lib/pictures/picture-state';

/** Why a picture is not shown. */
export function describeMissing({ state, failure, address }: SavedPicture): string {
  switch (state) {
    case 'waiting':
      return i18n.t('pictures.because.waiting');
    case 'no-access':
      return i18n.t('pictures.because.noAccess', [new URL(address).hostname]);
    case 'text-only':
      return i18n.t('pictures.because.textOnly');
    case 'failed':
      return describeFailure(failure ?? 'unreachable');
    case 'kept':
      return i18n.t('pictures.because.lost');
  }
}

function describeFailure(failure: PictureFailure): string {
  const texts: Record<PictureFailure, string> = {
    gone: i18n.t('pictures.because.gone'),
    refused: i18n.t('pictures.because.refused'),
    unreachable: i18n.t('pictures.because.unreachable'),
    slow: i18n.t('pictures.because.slow'),
    'too-large': i18n.t('pictures.because.tooLarge'),
    'article-full': i18n.t('pictures.because.articleFull'),
    'not-a-picture': i18n.t('pictures.because.notAPicture'),
  };
  return texts[failure];
}

import type { RefusalReason } from '../../lib/article/article';
import type { PopupState } from './popup-state';

export type MessageKind = 'no-article' | 'forbidden' | 'unasked' | 'failed' | RefusalReason;

/** What is shown in the place of an article; null while there is one, or may be. */
export function messageKind(page: PopupState['page']): MessageKind | null {
  if (page.status === 'found' || page.status === 'loading') return null;
  return page.status === 'refused' ? page.reason : page.status;
}

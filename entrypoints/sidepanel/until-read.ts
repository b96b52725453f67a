import type { PopupState } from '../../components/popup/popup-state';
import type { PopupStore } from '../popup/popup-store';

/** What the page has answered. */
export function untilRead({ getState, subscribe }: PopupStore): Promise<PopupState['page']> {
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      const { page } = getState();
      if (page.status === 'loading') return;
      stop();
      resolve(page);
    });
  });
}

import type { PopupActions } from '../../components/popup/popup-actions';
import { send } from '../../lib/platform/messages';
import { readPage } from './page-reading';
import { createActions } from './popup-actions';
import { createPopupStore, type PopupStore } from './popup-store';

/** Asks the page first and sets up the rest while it answers. */
export function startPopup(): { store: PopupStore; actions: PopupActions } {
  const store = createPopupStore();
  const reading = readPage(store);
  for (const type of ['online', 'offline']) {
    window.addEventListener(type, () => store.dispatch({ type: 'online', isOnline: navigator.onLine }));
  }
  // The background may sleep when the network comes back.
  window.addEventListener('online', () => void send('pictures', { ask: 'resume' }));
  return { store, actions: createActions(store, reading) };
}

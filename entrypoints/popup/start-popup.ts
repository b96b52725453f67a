import type { PopupActions } from '../../components/popup/popup-actions';
import { send } from '../../lib/platform/messages';
import { readPage } from './page-reading';
import { createActions, type Surface } from './popup-actions';
import { createPopupStore, type PopupStore } from './popup-store';

/** The reading of one page, with all that can be done with it. */
export interface PopupSession {
  number: number;
  store: PopupStore;
  actions: PopupActions;
  /** Another one takes its place. */
  stop: () => void;
}

let sessions = 0;

/** Asks the page first and sets up the rest while it answers. */
export function startPopup(surface: Surface): PopupSession {
  const store = createPopupStore();
  const reading = readPage(store);
  const stopping = new AbortController();
  for (const type of ['online', 'offline']) {
    const tell = () => store.dispatch({ type: 'online', isOnline: navigator.onLine });
    window.addEventListener(type, tell, { signal: stopping.signal });
  }
  // The background may sleep when the network comes back.
  window.addEventListener('online', () => void send('pictures', { ask: 'resume' }), { signal: stopping.signal });
  sessions += 1;
  return {
    number: sessions,
    store,
    actions: createActions(store, reading, surface),
    stop() {
      stopping.abort();
      reading.stop();
    },
  };
}

import { isSamePage } from '../../components/panel/followed-page';
import type { PanelPlace } from '../../components/panel/PanelNote';
import { type ActiveTab, getActiveTab } from '../../lib/platform/active-tab';
import { listenAsked } from '../../lib/platform/asked-tab';
import { watchFrontTab } from '../../lib/platform/front-tab';
import { type PopupSession, startPopup } from '../popup/start-popup';
import { untilRead } from './until-read';

export interface PanelState {
  /** What is shown: the reading of one page. */
  session: PopupSession;
  /** The toolbar button was pressed on its page: if that stays closed, it is the browser's last word. */
  wasAsked: boolean;
  place: PanelPlace;
  isReading: boolean;
}

export interface Panel {
  getState: () => PanelState;
  subscribe: (listener: () => void) => () => void;
  /** Reads the page in front, if the browser lets us in. */
  read: () => void;
}

/**
 * Follows the page in front on a click and not before. A click in here opens no tab to us, one on the toolbar button does
 * (activeTab). Until the page in front is read, the text of the one before stays.
 */
export function startPanel(): Panel {
  let state: PanelState = { session: startPopup('panel'), wasAsked: false, place: 'here', isReading: false };
  let latest = 0;
  const listeners = new Set<() => void>();

  function change(part: Partial<PanelState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  async function read(wasAsked: boolean): Promise<void> {
    latest += 1;
    const number = latest;
    change({ isReading: true });
    const session = startPopup('panel');
    const page = await untilRead(session.store);
    if (number !== latest) return session.stop();
    if (page.status === 'forbidden' && !wasAsked) {
      session.stop();
      return change({ place: 'shut', isReading: false });
    }
    state.session.stop();
    change({ session, wasAsked, place: 'here', isReading: false });
  }

  function compare(front: ActiveTab, isNavigation: boolean): void {
    const shown = state.session.store.getState().tab;
    if (!shown) return;
    if (isSamePage(shown, front, isNavigation)) return change({ place: 'here' });
    // That one page is closed for good says nothing about the next.
    change({ place: 'elsewhere', wasAsked: false });
  }

  watchFrontTab(compare);
  listenAsked(async ({ id }) => {
    // Every window has a panel of its own.
    if ((await getActiveTab()).id === id) void read(true);
  });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => void read(false),
  };
}

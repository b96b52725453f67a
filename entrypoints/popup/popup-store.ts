import { firstState, type PopupEvent, type PopupState, reducePopup } from '../../components/popup/popup-state';

export interface PopupStore {
  getState: () => PopupState;
  dispatch: (event: PopupEvent) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Outside React, because the page is asked for before React has started. */
export function createPopupStore(): PopupStore {
  let state = firstState(navigator.onLine);
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      state = reducePopup(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import { Popup } from '../popup/Popup';
import type { PopupActions } from '../popup/popup-actions';
import type { PopupState } from '../popup/popup-state';
import './panel.css';
import { PanelNote, type PanelPlace } from './PanelNote';

interface Props {
  state: PopupState;
  actions: PopupActions;
  /** The toolbar button was pressed on this page. */
  wasAsked: boolean;
  place: PanelPlace;
  isReading: boolean;
  onRead: () => void;
}

/** The popup's view beside the page. */
export function PanelPage({ state, actions, wasAsked, place, isReading, onRead }: Props) {
  // A page that nobody asked about is as closed as one that the browser never opens; only the click tells them apart.
  const isUnasked = state.page.status === 'forbidden' && !wasAsked;
  return (
    <>
      {!isUnasked && <PanelNote place={place} isReading={isReading} onRead={onRead} />}
      <Popup state={isUnasked ? { ...state, page: { status: 'unasked' } } : state} actions={actions} />
    </>
  );
}

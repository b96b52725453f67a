import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup';
import { applyDisplay, watchDisplay } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/shared.css';
import '../../components/styles/popup.css';
import { startPopup } from './start-popup';

applyDisplay(document.documentElement);
watchDisplay(() => applyDisplay(document.documentElement));
// Before React renders anything: the page's answer takes longer than the frame.
const { store, actions } = startPopup();

function App() {
  return <Popup state={useSyncExternalStore(store.subscribe, store.getState)} actions={actions} />;
}

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <App />
  </NoticeBoundary>,
);

import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup';
import { applyDisplay } from '../../components/shared/apply-display';
import { displaySetting } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/shared.css';
import '../../components/styles/popup.css';
import { announceAsked } from '../../lib/platform/asked-tab';
import { startPopup } from './start-popup';

displaySetting.watch(() => applyDisplay(document.documentElement));
// Before React renders anything: the page's answer takes longer than the frame.
const { store, actions } = startPopup('popup');
tellPanel();

function App() {
  return <Popup state={useSyncExternalStore(store.subscribe, store.getState)} actions={actions} />;
}

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <App />
  </NoticeBoundary>,
);

/** The click that has opened this popup has opened the tab to the panel as well. */
function tellPanel(): void {
  const stop = store.subscribe(() => {
    const { tab } = store.getState();
    if (!tab) return;
    stop();
    announceAsked(tab);
  });
}

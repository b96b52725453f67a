import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/shared.css';
import '../../components/styles/popup.css';
import { createRoot } from 'react-dom/client';
import { useSyncExternalStore } from 'react';
import { PanelPage } from '../../components/panel/PanelPage';
import { applyDisplay } from '../../components/shared/apply-display';
import { displaySetting } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import { startPanel } from './panel';

displaySetting.watch(() => applyDisplay(document.documentElement));
const panel = startPanel();

function App() {
  const { session, ...others } = useSyncExternalStore(panel.subscribe, panel.getState);
  const state = useSyncExternalStore(session.store.subscribe, session.store.getState);
  return <PanelPage key={session.number} state={state} actions={session.actions} {...others} onRead={panel.read} />;
}

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <App />
  </NoticeBoundary>,
);

import { browser } from 'wxt/browser';
import { type ActiveTab, getActiveTab } from './active-tab';

/** Tells which tab is in front in this window whenever that changes, or another page begins to load in it. */
export function watchFrontTab(onChange: (tab: ActiveTab, isNavigation: boolean) => void): void {
  const tell = async (isNavigation: boolean) => onChange(await getActiveTab(), isNavigation);

  browser.tabs.onActivated.addListener(async ({ windowId }) => {
    if (windowId === (await getActiveTab()).windowId) void tell(false);
  });
  // Without a permission for all tabs the browser says that something loads, and not what.
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status === 'loading' && tabId === (await getActiveTab()).id) void tell(true);
  });
}

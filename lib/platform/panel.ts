import { browser } from 'wxt/browser';

/** Firefox calls it a sidebar, and the types know Chromium's calls only. */
interface Sidebar {
  sidebarAction: { open: () => Promise<void> };
}

/**
 * Shows the panel beside the pages of this window. The browser allows it only while it handles a click: nothing may be
 * awaited before, so the window has to be known by then.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as Sidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}

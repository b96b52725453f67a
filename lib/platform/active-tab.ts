import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  windowId: number;
  /** Null where the browser keeps it from us. */
  url: string | null;
  title: string | null;
}

/** The tab in front, as far as the reader's click lets us see it. */
export async function getActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab in front.');
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? null };
}

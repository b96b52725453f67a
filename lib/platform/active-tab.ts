import { browser } from 'wxt/browser';
import { readLine } from '../article/read-line';

/** As a title of ours may be: it is the page's own word. */
const longestTitle = 1_000;

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
  const title = tab.title === undefined ? null : readLine(tab.title, longestTitle);
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title };
}

export async function isTabLoading(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).status === 'loading';
}

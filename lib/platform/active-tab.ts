import { browser } from 'wxt/browser';

/** The tab in front, as far as the reader's click lets us see it. */
export async function getActiveTab(): Promise<{ id: number; url: string | null; title: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab in front.');
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

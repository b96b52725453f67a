import { browser } from 'wxt/browser';

const key = 'saving';

/** The tabs whose save by the keys is under way. In the browser's memory: a background that is stopped forgets. */
async function readTabs(): Promise<number[]> {
  const tabs = (await browser.storage.session.get(key))[key];
  return Array.isArray(tabs) ? tabs.filter((tab): tab is number => typeof tab === 'number') : [];
}

export async function noteSaving(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key]: [...(await readTabs()), tabId] });
}

export async function forgetSaving(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key]: (await readTabs()).filter((tab) => tab !== tabId) });
}

/** Those that the background before this one left behind. */
export async function takeUnfinished(): Promise<number[]> {
  const tabs = await readTabs();
  if (tabs.length > 0) await browser.storage.session.remove(key);
  return tabs;
}

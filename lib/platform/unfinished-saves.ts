import { browser } from 'wxt/browser';

/** The tabs whose save by the keys is under way, a key each. In the browser's memory: a background that is stopped forgets. */
const prefix = 'saving-';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

export async function noteSaving(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: true });
}

export async function forgetSaving(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Those that the background before this one left behind. */
export async function takeUnfinished(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  if (keys.length > 0) await browser.storage.session.remove(keys);
  return keys.map((key) => Number(key.slice(prefix.length)));
}

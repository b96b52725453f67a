import { browser } from 'wxt/browser';

/** Whether nobody has asked this since the browser was started. */
export async function isFirstOfSession(key: string): Promise<boolean> {
  const isKnown = (await browser.storage.session.get(key))[key] === true;
  if (!isKnown) await browser.storage.session.set({ [key]: true });
  return !isKnown;
}

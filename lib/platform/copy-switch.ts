import { browser } from 'wxt/browser';

const key = 'isCopyOff';

/** Whether the reader wants a second copy, which is on until it is turned off. */
export async function isCopyOn(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] !== true;
}

export async function switchCopy(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: !isOn });
}

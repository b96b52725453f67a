import { readdir } from 'node:fs/promises';
import { buttonId, extensionId, type FirefoxDriver } from '../../../../e2e/drivers/firefox';
import type { Reached } from '../private';
import { readStored } from '../storage/library-driver';

/** In a private window: the toolbar button, the keys, and a page of Offprint by its address, which has to say why it is empty. */
export async function reachInFirefox(driver: FirefoxDriver, url: string, isForgetful: boolean): Promise<Reached> {
  await driver.openPrivate(url);
  const reached = await driver.inChrome<string[]>(`(() => {
    const opened = Services.wm.getMostRecentWindow('navigator:browser');
    const reached = [];
    if (WebExtensionPolicy.getByID('${extensionId}').privateBrowsingAllowed) reached.push('allowed');
    const button = opened.document.getElementById('${buttonId}');
    if (button && button.getClientRects().length > 0) reached.push('button');
    if (opened.document.querySelector('keyset[id^=ext-keyset] key[key="S" i]')) reached.push('keys');
    return reached;
  })()`);
  for (const file of ['library.html', 'reader.html']) {
    const own = await driver.openPrivate(file);
    await own.waitForText('doesn’t run in private windows').catch(() => reached.push(`${file} without a word`));
    if (await own.evaluate(() => 'browser' in globalThis)) reached.push(file);
  }
  if (isForgetful) return { reached, rows: await countDatabases(driver) };
  const { ids } = await readStored(await driver.openExtensionPage('library.html'));
  return { reached, rows: ids.length };
}

/** Where no page of Offprint opens, nobody can be asked for rows: whatever it had kept would be a database on the disk. */
async function countDatabases(driver: FirefoxDriver): Promise<number> {
  const names = await readdir(driver.profileDir, { recursive: true });
  return names.filter((name) => /moz-extension[^/]*\/idb\/.*\.sqlite$/.test(name)).length;
}

import { readdir } from 'node:fs/promises';
import { buttonId, extensionId, type FirefoxDriver } from '../../../../e2e/drivers/firefox';
import type { Reached } from '../private';
import { readStored } from '../storage/library-driver';

/** In a new private window: the toolbar button, the keys, and a page of Offprint by its address. */
export async function reachInFirefox(driver: FirefoxDriver, url: string, isForgetful: boolean): Promise<Reached> {
  const reached = await driver.inChrome<string[]>(`(async () => {
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const opened = OpenBrowserWindow({ private: true });
    while (!opened.gBrowserInit?.delayedStartupFinished) await pause(50);
    const load = async (address) => {
      const browser = opened.gBrowser.selectedBrowser;
      browser.fixupAndLoadURIString(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      await pause(1500);
      return browser;
    };
    const reached = [];
    await load(${JSON.stringify(url)});
    const policy = WebExtensionPolicy.getByID('${extensionId}');
    if (policy.privateBrowsingAllowed) reached.push('allowed');
    const button = opened.document.getElementById('${buttonId}');
    if (button && button.getClientRects().length > 0) reached.push('button');
    if (opened.document.querySelector('keyset[id^=ext-keyset] key[key="S" i]')) reached.push('keys');
    const browser = await load(policy.getURL('library.html'));
    if (browser.documentURI.spec.startsWith('moz-extension:')) reached.push('library');
    opened.close();
    return reached;
  })()`);
  if (isForgetful) return { reached, rows: await countDatabases(driver) };
  const { ids } = await readStored(await driver.openExtensionPage('library.html'));
  return { reached, rows: ids.length };
}

/** Where no page of Offprint opens, nobody can be asked for rows: whatever it had kept would be a database on the disk. */
async function countDatabases(driver: FirefoxDriver): Promise<number> {
  const names = await readdir(driver.profileDir, { recursive: true });
  return names.filter((name) => /moz-extension[^/]*\/idb\/.*\.sqlite$/.test(name)).length;
}

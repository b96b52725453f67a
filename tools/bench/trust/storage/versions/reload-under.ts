import { setTimeout as pause } from 'node:timers/promises';
import { popupScreen } from '../../../../../e2e/screens';
import { servePages } from '../../../../../e2e/serve';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { articleOf, ask, launchLibrary, readStored } from '../library-driver';

const longestAnswer = 5_000;

/** The extension is loaded anew, as an update does, under a library tab, a page that was read, and the popup. */
export async function reloadUnder(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  const pages = await servePages();
  try {
    const library = await driver.openExtensionPage('library.html');
    await ask(library, 'save', articleOf(1));
    const page = await driver.openPage(pages.url('launch--harbour-wire/'));
    const popup = await driver.clickToolbar(page);
    await popup.waitFor(popupScreen.text);
    await driver.reloadExtension();
    await pause(1_000);
    const begun = Date.now();
    const isAlive = await page.evaluate(() => document.title !== '');
    const again = await driver.openExtensionPage('library.html');
    const { ids } = await readStored(again);
    const saved = await ask(again, 'save', articleOf(2));
    const elapsed = Date.now() - begun;
    await page.bringToFront();
    const second = await driver.clickToolbar(page);
    await second.waitFor(popupScreen.text, { timeout: longestAnswer });
    return {
      what: `loaded anew under a library tab, a page and the popup, ${browser}`,
      found: `${ids.length} of 1 there, ${saved?.status ?? 'no answer'} after ${elapsed} ms, the page ${isAlive ? 'is read again' : 'is dead'}`,
      bar: '1, saved, read',
      isKept: ids.length === 1 && saved?.status === 'saved' && isAlive,
    };
  } finally {
    await driver.close();
    await pages.close();
  }
}

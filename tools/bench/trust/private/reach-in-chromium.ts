import { setTimeout as pause } from 'node:timers/promises';
import type { ChromiumDriver } from '../../../../e2e/drivers/chromium';
import type { Reached } from '../private';
import { readStored } from '../storage/library-driver';

/** In a context of its own, as every private window is one. */
export async function reachInChromium(driver: ChromiumDriver, url: string): Promise<Reached> {
  const reached: string[] = [];
  const library = await driver.openExtensionPage('library.html');
  const context = await driver.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  const [extension] = (await driver.browser.extensions()).values();
  await extension!.triggerAction(page).catch(() => {});
  await pause(2_000);
  if (driver.browser.targets().some((target) => target.url() === driver.address('popup.html'))) reached.push('popup');
  const own = await context.newPage();
  const isShown = await own.goto(driver.address('library.html')).then(
    () => true,
    () => false,
  );
  if (isShown) reached.push('library');
  const { ids } = await readStored(library);
  return { reached, rows: ids.length };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ChromiumDriver } from '../../../../e2e/drivers/chromium';
import type { LaunchOptions } from '../../../../e2e/drivers/driver';
import type { Reached } from '../private';
import { readStored } from '../storage/library-driver';

/**
 * In a browser that has private windows alone, by the keys, by the address of a page, and by what the background sees;
 * then in the same profile as usual, for what was kept. A click by the debugging protocol ends the whole browser there.
 */
export async function reachInChromium(options: LaunchOptions, url: string): Promise<Reached> {
  const profileDir = await mkdtemp(path.join(tmpdir(), 'offprint-private-'));
  try {
    const hidden = await ChromiumDriver.launch({ ...options, profileDir, isForgetful: true, window: 'virtual' });
    const reached = await tryAll(hidden, url).finally(() => hidden.close());
    const usual = await ChromiumDriver.launch({ ...options, profileDir });
    try {
      const { ids } = await readStored(await usual.openExtensionPage('library.html'));
      return { reached, rows: ids.length };
    } finally {
      await usual.close();
    }
  } finally {
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function tryAll(driver: ChromiumDriver, url: string): Promise<string[]> {
  const reached: string[] = [];
  const page = await driver.openPage(url);
  if ((await driver.countSeenTabs()) > 0) reached.push('tabs');
  for (const command of ['open', 'save'] as const) await driver.pressShortcut(page, command).catch(() => {});
  await pause(2_000);
  if (driver.browser.targets().some((target) => target.url() === driver.address('popup.html'))) reached.push('popup');
  // In the window's own tab: another would be one of the usual profile.
  const tab = (await driver.browser.pages()).find((candidate) => candidate.url() === url);
  const isShown = await tab!.goto(driver.address('library.html')).then(
    () => true,
    () => false,
  );
  if (isShown) reached.push('library');
  return reached;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'vitest';
import { extensionDir } from '../tools/browsers/build-extension';
import { browserNames, type BrowserName } from '../tools/browsers/find-browser';
import { Downloads } from './downloads';
import type { Driver } from './drivers/driver';
import { launch } from './drivers/launch';
import type { View } from './drivers/view';
import { failuresDir, screensDir } from './pictures';
import { servePages, type PageServer } from './serve';

/** What a story has: a fresh browser with Offprint in it, and a small site to read. */
export interface Scene {
  driver: Driver;
  pages: PageServer;
  downloads: Downloads;
  /** Opens one of the pages of tests/pages and clicks the toolbar button there. */
  clickOn(page: string): Promise<{ page: View; popup: View }>;
  /** Keeps a picture of the screen in out/screens. */
  picture(view: View, name: string): Promise<void>;
}

interface StoryOptions {
  /** Keys are pressed: see Driver.pressShortcut. */
  withKeyboard?: boolean;
}

/**
 * One story, told in both browsers, each time from a new profile. A failing one leaves pictures in e2e/failures.
 *
 * It may be told a second time: a lost key press of one run in sixty once held up all that was right. `npm test` says
 * which stories needed it, and why, so that the cause is looked for and not forgotten.
 */
export function story(name: string, tell: (scene: Scene) => Promise<void>, options: StoryOptions = {}): void {
  describe(name, () => {
    test.each(browserNames)('%s', async (browser) => {
      try {
        await tellOnce(name, tell, options, browser);
      } catch (error) {
        console.log(`second try: ${name}, ${browser}: ${String(error).replaceAll(/\s+/g, ' ').slice(0, 400)}`);
        await tellOnce(name, tell, options, browser);
      }
    });
  });
}

async function tellOnce(
  name: string,
  tell: (scene: Scene) => Promise<void>,
  options: StoryOptions,
  browser: BrowserName,
): Promise<void> {
  const downloadDir = await mkdtemp(path.join(tmpdir(), 'offprint-downloads-'));
  const pages = await servePages();
  const driver = await launch(browser, {
    extensionDir: extensionDir(browser),
    downloadDir,
    window: options.withKeyboard ? 'virtual' : 'none',
  });
  try {
    await tell({
      driver,
      pages,
      downloads: new Downloads(downloadDir),
      clickOn: async (pageName) => {
        const page = await driver.openPage(pages.url(`${pageName}/`));
        return { page, popup: await driver.clickToolbar(page) };
      },
      picture: (view, picture) => view.screenshot(path.join(screensDir, `${picture}-${browser}.png`)),
    });
  } catch (error) {
    await driver.screenshotAll(path.join(failuresDir, `${name.replace(/\W+/g, '-')}-${browser}`));
    throw error;
  } finally {
    await driver.close();
    await pages.close();
    await rm(downloadDir, { recursive: true, force: true });
  }
}

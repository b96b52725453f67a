import { FirefoxDriver } from '../../../e2e/drivers/firefox';
import { servePages } from '../../../e2e/serve';
import { buildExtension, extensionDir } from '../../browsers/build-extension';
import type { BrowserName } from '../../browsers/find-browser';
import { noteShown } from './note-shown';
import type { Shown, TrustPromise } from './promise';
import { reachInChromium } from './private/reach-in-chromium';
import { reachInFirefox } from './private/reach-in-firefox';

/** What of Offprint can be reached from a private window: nothing, so that nothing can be kept. */
export const privateWindows: TrustPromise = {
  name: 'private',
  promise: 'Private windows keep nothing',
  async show(browsers) {
    const pages = await servePages();
    const url = pages.url('launch--harbour-wire/');
    const shown: Shown[] = [];
    const note = (what: string, { reached, rows }: Reached) =>
      shown.push(
        noteShown({
          what,
          found: `${reached.length > 0 ? reached.join(', ') : 'nothing'} reached, ${rows} rows`,
          bar: 'nothing, 0',
          isKept: reached.length + rows === 0,
        }),
      );
    try {
      for (const browser of browsers) buildExtension(browser);
      if (browsers.includes('chromium'))
        note('a private window, chromium', await reachInChromium(common('chromium'), url));
      if (browsers.includes('firefox')) {
        const driver = await FirefoxDriver.launch(common('firefox'));
        note('a private window, firefox', await reachInFirefox(driver, url, false).finally(() => driver.close()));
        const forgetful = await FirefoxDriver.launch({ ...common('firefox'), isForgetful: true });
        note(
          '“never remember history”, firefox',
          await reachInFirefox(forgetful, url, true).finally(() => forgetful.close()),
        );
      }
    } finally {
      await pages.close();
    }
    return shown;
  },
};

const common = (browser: BrowserName) => ({ extensionDir: extensionDir(browser), downloadDir: '/tmp' });

export interface Reached {
  /** What of Offprint answered there. */
  reached: string[];
  /** Of the library, afterwards. */
  rows: number;
}

import { buttonTitles } from '../../../../../e2e/button-titles';
import { servePages } from '../../../../../e2e/serve';
import { buildExtension, extensionDir } from '../../../../browsers/build-extension';
import type { BrowserName } from '../../../../browsers/find-browser';
import { launch } from '../../../../../e2e/drivers/launch';
import type { Shown } from '../../promise';

/** lib/platform/answer-in-time.ts, and some seconds for the machine. */
const longestWait = 30_000;

/** A page that never ends to load answers no save by the keys: the button has to say so. */
export async function keepSilent(browser: BrowserName): Promise<Shown> {
  buildExtension(browser);
  const driver = await launch(browser, {
    extensionDir: extensionDir(browser),
    downloadDir: '/tmp',
    window: 'virtual',
  });
  const pages = await servePages();
  try {
    const library = await driver.openExtensionPage('library.html');
    const page = await driver.openPage(pages.slowUrl('launch--harbour-wire/'), { isLoading: true });
    const begun = Date.now();
    await driver.pressShortcut(page, 'save');
    const isSaid = async () => (await buttonTitles(library)).some((words) => words.includes('the page didn’t answer'));
    const isHeard = await library.waitUntil(isSaid, 'the button', { timeout: longestWait }).then(
      () => true,
      () => false,
    );
    return {
      what: `a save by the keys of a page that never ends to load, ${browser}`,
      found: isHeard ? `said to have failed after ${Math.round((Date.now() - begun) / 1_000)} s` : 'silent',
      bar: 'said',
      isKept: isHeard,
    };
  } finally {
    pages.finishSlowPages();
    await driver.close();
    await pages.close();
  }
}

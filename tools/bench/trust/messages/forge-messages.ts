import { launch } from '../../../../e2e/drivers/launch';
import type { View } from '../../../../e2e/drivers/view';
import { popupScreen } from '../../../../e2e/screens';
import { servePages } from '../../../../e2e/serve';
import { buildExtension, extensionDir } from '../../../browsers/build-extension';
import type { BrowserName } from '../../../browsers/find-browser';
import type { Shown } from '../promise';
import { articleOf, ask } from '../storage/library-driver';
import { dumpAll, untilQuiet } from './dump-all';
import { forgedMessages, sendAll } from './forged';
import { makeOtherExtension } from './other-extension';

const sizes = { long: 30_000_000, deep: 5_000 };

/** Every message is sent from three places that are not Offprint's; not a record may change. */
export async function forgeMessages(browser: BrowserName): Promise<Shown> {
  buildExtension(browser);
  const other = await makeOtherExtension();
  const pages = await servePages();
  const driver = await launch(browser, {
    extensionDir: extensionDir(browser),
    downloadDir: '/tmp',
    others: [other.dir],
  });
  try {
    const library = await driver.openExtensionPage('library.html');
    const saved = await ask(library, 'save', articleOf(1));
    const before = await untilQuiet(library);
    const messages = forgedMessages(saved?.id ?? '');
    const target = await library.evaluate(() => {
      const { browser: api, chrome } = globalThis as unknown as Record<string, { runtime: { id: string } }>;
      return (api ?? chrome)!.runtime.id;
    });
    const answered = (await other.send({ target, messages, sizes })).map((answer) => `an extension: ${answer}`);

    const page = await driver.openPage(pages.url('launch--harbour-wire/'));
    const popup = await driver.clickToolbar(page);
    await popup.waitFor(popupScreen.text);
    answered.push(...(await sendFromScript(popup, messages)).map((answer) => `a content script: ${answer}`));
    await popup.close();
    const hasDoor = await page.evaluate(
      () => 'sendMessage' in ((globalThis as { chrome?: { runtime?: object } }).chrome?.runtime ?? {}),
    );
    if (hasDoor) answered.push('the page itself has a door');

    const changed = (await dumpAll(library)) !== before;
    for (const answer of answered) console.error(`${browser}: ${answer}`);
    return {
      what: `${messages.length} messages forged, huge, __proto__, from another extension, a content script and a page, ${browser}`,
      found: `${answered.length} answered, ${changed ? 'the library changed' : '0 writes'}`,
      bar: '0 answered, 0 writes',
      isKept: answered.length === 0 && !changed,
    };
  } finally {
    await driver.close();
    await pages.close();
    await other.close();
  }
}

/** In the page's process and with its sender, by the reader's click on it. */
function sendFromScript(popup: View, messages: string[]): Promise<string[]> {
  return popup.evaluate(
    `(async (messages, sizes) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const [done] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        func: ${sendAll},
        args: [messages, null, sizes],
      });
      return done.result;
    })(${JSON.stringify(messages)}, ${JSON.stringify(sizes)})`,
  ) as Promise<string[]>;
}

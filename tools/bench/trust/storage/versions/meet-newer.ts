import type { View } from '../../../../../e2e/drivers/view';
import { libraryScreen } from '../../../../../e2e/screens';
import type { BrowserName } from '../../../../browsers/find-browser';
import { dumpAll, untilQuiet } from '../../messages/dump-all';
import type { Shown } from '../../promise';
import { articleOf, ask, launchLibrary, tryToAsk } from '../library-driver';

const articles = 5;
const tabs = 3;
const longestBlock = 1_000;
const newerSchema = 1_000;

/**
 * Three old tabs while a newer Offprint changes the schema, which may not wait for them; then the older code on the newer
 * library, as after a downgrade, which may read nothing into it and write nothing.
 */
export async function meetNewer(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  try {
    const views: View[] = [];
    for (let tab = 0; tab < tabs; tab += 1) views.push(await driver.openExtensionPage('library.html'));
    const [first] = views as [View];
    const ids: string[] = [];
    for (let number = 0; number < articles; number += 1)
      ids.push((await ask(first, 'save', articleOf(number)))?.id ?? '');
    for (const view of views) {
      await view.bringToFront();
      await view.waitFor(libraryScreen.rowTitle);
    }
    await untilQuiet(first);
    const blocked = await first.evaluate((version) => {
      const begun = performance.now();
      const opening = indexedDB.open('offprint', version);
      return new Promise<number>((resolve) => {
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve(Math.round(performance.now() - begun));
        });
      });
    }, newerSchema);
    const before = await dumpAll(first);
    let told = 0;
    for (const view of views) {
      await view.bringToFront();
      told += await view.waitForText('Offprint was updated. Reload this page to go on.').then(
        () => 1,
        () => 0,
      );
    }
    await driver.stopBackground();
    const written = [
      await tryToAsk(first, 'save', articleOf(99)),
      await tryToAsk(first, 'tag', { ids, tag: 'older', isOn: true }),
      await tryToAsk(first, 'delete', { ids }),
    ].filter((reply) => reply?.status === 'saved' || reply?.status === 'done').length;
    await driver.restart();
    const older = await driver.openExtensionPage('library.html');
    const isExplained = await older.waitForText('The library belongs to a newer Offprint').then(
      () => true,
      () => false,
    );
    const isSame = (await dumpAll(older)) === before;
    return {
      what: `a newer schema under ${tabs} old tabs, then older code on it, ${browser}`,
      found: `${blocked} ms blocked, ${told} told to reload, ${written} writes${isSame ? '' : ', records changed'}${isExplained ? '' : ', nothing said'}`,
      bar: `< ${longestBlock} ms, ${tabs}, 0`,
      isKept: blocked < longestBlock && told === tabs && written === 0 && isSame && isExplained,
    };
  } finally {
    await driver.close();
  }
}

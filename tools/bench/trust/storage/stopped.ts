import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '../../../browsers/find-browser';
import { inEachBrowser } from '../in-each-browser';
import type { Shown, TrustPromise } from '../promise';
import { articleOf, launchLibrary, readStored, tryToAsk } from './library-driver';

const points = 20;
const longestSave = 400;
const longestSilence = 5_000;

export const stopped: TrustPromise = {
  name: 'stopped',
  promise: 'A killed worker is never silent',
  show: inEachBrowser(stopOften),
};

/** The background is stopped at points of a save; its asker has to hear how it ended, and may ask again. */
async function stopOften(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  let [silent, lied, twice, answered] = [0, 0, 0, 0];
  try {
    const view = await driver.openExtensionPage('library.html');
    for (let point = 0; point < points; point += 1) {
      const saving = tryToAsk(view, 'save', articleOf(point, 200_000));
      await pause((point / points) * longestSave);
      const stoppedAt = Date.now();
      await driver.stopBackground();
      const reply = await Promise.race([saving, pause(longestSilence).then(() => 'silent' as const)]);
      if (reply === 'silent' || Date.now() - stoppedAt > longestSilence) silent += 1;
      else if (reply?.status === 'saved') {
        answered += 1;
        if (!(await readStored(view)).ids.includes(reply.id!)) lied += 1;
      }
      const again = await tryToAsk(view, 'save', articleOf(point, 200_000));
      const { ids } = await readStored(view);
      if (again?.status !== 'saved' || ids.length !== point + 1) twice += 1;
    }
  } finally {
    await driver.close();
  }
  return {
    what: `the background stopped at ${points} points of a save, ${browser} (${answered} were done before)`,
    found: `${silent} silent, ${lied} said saved and were not, ${twice} retries that failed or doubled`,
    bar: '0',
    isKept: silent + lied + twice === 0,
  };
}

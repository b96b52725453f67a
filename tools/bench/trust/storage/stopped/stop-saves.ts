import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '../../../../browsers/find-browser';
import { countOf } from '../../options';
import type { Shown } from '../../promise';
import { articleOf, launchLibrary, readStored, tryToAsk } from '../library-driver';

const points = countOf(20);
const longestSilence = 5_000;
const padding = 2_000_000;

/** The background is stopped at points of a save; its asker has to hear how it ended, and may ask again. */
export async function stopSaves(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  let [silent, lied, twice, answered] = [0, 0, 0, 0];
  try {
    const view = await driver.openExtensionPage('library.html');
    const begun = Date.now();
    await tryToAsk(view, 'save', articleOf(points, padding));
    const usual = Date.now() - begun;
    for (let point = 0; point < points; point += 1) {
      const saving = tryToAsk(view, 'save', articleOf(point, padding));
      await pause((point / points) * usual);
      const stoppedAt = Date.now();
      await driver.stopBackground();
      const reply = await Promise.race([saving, pause(longestSilence).then(() => 'silent' as const)]);
      if (reply === 'silent' || Date.now() - stoppedAt > longestSilence) silent += 1;
      else if (reply?.status === 'saved') {
        answered += 1;
        if (!(await readStored(view)).ids.includes(reply.id!)) lied += 1;
      }
      const again = await tryToAsk(view, 'save', articleOf(point, padding));
      const { ids } = await readStored(view);
      // The first one, that was timed, is there too.
      if (again?.status !== 'saved' || ids.length !== point + 2) twice += 1;
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

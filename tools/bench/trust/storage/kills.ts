import type { BrowserName } from '../../../browsers/find-browser';
import { noteShown } from '../note-shown';
import { options } from '../options';
import type { Shown, TrustPromise } from '../promise';
import { killImports } from './kills/kill-imports';
import { killNaive } from './kills/kill-naive';
import { killSaves } from './kills/kill-saves';
import { killUpgrades } from './kills/kill-upgrades';

/** In all; of three, one is for imports and one for upgrades. Ten take about a minute. */
const killsOf: Record<BrowserName, number> = { chromium: 100, firefox: 50 };

export const kills: TrustPromise = {
  name: 'kills',
  promise: 'Saved means saved, whole or absent',
  async show(browsers) {
    const shown: Shown[] = [];
    for (const browser of browsers) {
      const times = options.kills ?? killsOf[browser];
      const third = Math.max(1, Math.floor(times / 3));
      shown.push(noteShown(await killSaves(browser, Math.max(1, times - 2 * third))));
      shown.push(noteShown(await killImports(browser, third)));
      shown.push(noteShown(await killUpgrades(browser, third)));
    }
    if (browsers.includes('chromium')) shown.push(await killNaive(Math.min(10, options.kills ?? 10)));
    return shown;
  },
};

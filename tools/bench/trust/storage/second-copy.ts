import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '../../../../e2e/drivers/view';
import { quantile } from '../../ratios';
import { inEachBrowser } from '../in-each-browser';
import { countOf } from '../options';
import type { TrustPromise } from '../promise';
import { articleOf, ask, launchLibrary } from './library-driver';

const pairs = countOf(20);
const most = 1.05;
/** The first ones open the library and the copy. */
const warmUps = 2;
/** The copy is written five seconds after a save: until then, and some for the writing. */
const rest = 6_000;

/** What the second copy costs the save that a click waits for: with it and without it, in turns, in one browser. */
export const secondCopy: TrustPromise = {
  name: 'copy',
  promise: 'Nothing of this slows the usual click',
  show: inEachBrowser(async (browser) => {
    const driver = await launchLibrary(browser);
    const times = { with: [] as number[], without: [] as number[] };
    try {
      const view = await driver.openExtensionPage('library.html');
      for (let pair = -warmUps; pair < pairs; pair += 1) {
        const order = pair % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const);
        for (const [place, side] of order.entries()) {
          await switchCopy(view, side === 'with');
          await pause(rest);
          const begun = performance.now();
          await ask(view, 'save', articleOf((pair + warmUps) * 2 + place));
          if (pair >= 0) times[side].push(performance.now() - begun);
        }
      }
    } finally {
      await driver.close();
    }
    const [own, bare] = [quantile(times.with, 0.5), quantile(times.without, 0.5)];
    return {
      what: `${pairs} saves with the second copy and ${pairs} without, in turns, ${browser}`,
      found: `${own.toFixed(1)} against ${bare.toFixed(1)} ms: ${(own / bare).toFixed(2)} times`,
      bar: `${most} times`,
      isKept: own <= bare * most,
    };
  }),
};

/** As lib/platform/copy-switch.ts keeps it. */
function switchCopy(view: View, isOn: boolean): Promise<void> {
  return view.evaluate(async (isCopyOff) => {
    type Api = { storage: { local: { set(items: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ isCopyOff });
  }, !isOn);
}

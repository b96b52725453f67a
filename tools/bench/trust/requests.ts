import { setTimeout as pause } from 'node:timers/promises';
import type { TrustPromise } from './promise';
import { openEverywhere } from './requests/open-everywhere';
import { requestKinds } from './requests/request-kinds';
import { serveTracker } from './requests/serve-tracker';
import { withDriver } from './with-driver';

/** A browser that asks for fewer of them where it may would prove nothing. */
const LEAST_IN_CONTROL = 30;

/** An article with everything in it that asks for something, opened wherever Offprint shows one. */
export const requests: TrustPromise = {
  name: 'requests',
  promise: 'Opening one contacts nobody',
  async show(browsers) {
    const kinds = Object.keys(requestKinds).length;
    const shown = [];
    for (const browser of browsers) {
      const tracker = await serveTracker();
      try {
        const { asked, control } = await withDriver(browser, async (driver) => {
          const found = await openEverywhere(driver, tracker);
          await driver.openPage(tracker.storyUrl(true), { isLoading: true });
          await pause(3_000);
          return { asked: found, control: tracker.take().length };
        });
        const hits = Object.entries(asked).flatMap(([place, found]) => found.map((kind) => `${place}: ${kind}`));
        for (const hit of hits) console.error(`${browser}: ${hit}`);
        shown.push(
          {
            what: `${kinds} kinds of request in ${Object.keys(asked).join('; ')}, ${browser}`,
            found: `${hits.length} came`,
            bar: '0',
            isKept: hits.length === 0,
          },
          {
            what: `the same as a page, ${browser} (control)`,
            found: `${control} kinds came`,
            bar: `≥ ${LEAST_IN_CONTROL}`,
            isKept: control >= LEAST_IN_CONTROL,
          },
        );
      } finally {
        await tracker.close();
      }
    }
    return shown;
  },
};

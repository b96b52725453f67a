import { countOf } from './options';
import type { Shown, TrustPromise } from './promise';
import { runTwice } from './sanitising/run-twice';
import { serveTrust } from './serve-trust';
import { withDriver } from './with-driver';

const RUNS = 10_000;

/** Random trees, sanitised on save and again when shown, in both browsers' own setHTML. */
export const twice: TrustPromise = {
  name: 'twice',
  promise: 'A second sanitising changes nothing',
  async show(browsers) {
    const server = await serveTrust();
    const shown: Shown[] = [];
    try {
      for (const browser of browsers) {
        const { runs, counterexample } = await withDriver(browser, async (driver) =>
          runTwice(await driver.openPage(server.url('sanitising')), countOf(RUNS), Date.now()),
        );
        if (counterexample) console.error(`${browser}: ${counterexample}`);
        shown.push({
          what: `random trees: sanitised again, shown, parsed, ${browser}`,
          found: `${counterexample ? 1 : 0} of ${runs} changed`,
          bar: `0 of ${countOf(RUNS)}`,
          isKept: counterexample === null,
        });
      }
    } finally {
      await server.close();
    }
    return shown;
  },
};

import type { Shown, TrustPromise } from './promise';
import { findLosses } from './sanitising/find-losses';
import { serveTrust } from './serve-trust';
import { withDriver } from './with-driver';

/** What makes safe must not make poorer. */
export const structure: TrustPromise = {
  name: 'structure',
  promise: 'Good structure survives',
  async show(browsers) {
    const server = await serveTrust();
    const shown: Shown[] = [];
    try {
      for (const browser of browsers) {
        const { pages, losses } = await withDriver(browser, async (driver) =>
          findLosses(await driver.openPage(server.url('sanitising'))),
        );
        for (const loss of losses) console.error(`${browser}: ${loss}`);
        shown.push({
          what: `text, code, tables, pictures, formulas, ruby, footnotes of ${pages} test pages, ${browser}`,
          found: `${losses.length} lost`,
          bar: '0 lost',
          isKept: losses.length === 0,
        });
      }
    } finally {
      await server.close();
    }
    return shown;
  },
};

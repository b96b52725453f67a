import type { Driver } from '../../../e2e/drivers/driver';
import { sliceOf } from './options';
import { ownPayloads } from './payloads/own-payloads';
import { readPayloads } from './payloads/read-payloads';
import { type Culprit, runAttack, runControl } from './payloads/run-attack';
import { ways } from './payloads/ways';
import type { Shown, TrustPromise } from './promise';
import { serveTrust, type TrustServer } from './serve-trust';
import { withDriver } from './with-driver';

/** A net that catches a smaller part than this in the control would catch nothing in the product. */
const LEAST_IN_CONTROL = 0.05;

/** Every payload through the ways in, in both browsers, with our pages' policy and without one. */
export const payloads: TrustPromise = {
  name: 'payloads',
  promise: 'A saved page runs no code',
  async show(browsers) {
    const all = sliceOf([...ownPayloads, ...(readPayloads() ?? [])]);
    const server = await serveTrust();
    const shown: Shown[] = [];
    try {
      for (const browser of browsers) {
        shown.push(...(await withDriver(browser, (driver) => tryAll(driver, all, server))));
      }
    } finally {
      await server.close();
    }
    return shown;
  },
};

async function tryAll(driver: Driver, all: string[], server: TrustServer): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const policy of ['off', 'on']) {
    const page = await driver.openPage(server.url('attack', policy === 'on'));
    const culprits: Culprit[] = [];
    for (const way of ways) culprits.push(...(await runAttack(page, way, all)));
    for (const { payload, executions, violations } of culprits)
      console.error(`${driver.name}: ${JSON.stringify(payload)} ${[...executions, ...violations].join(', ')}`);
    shown.push({
      what: `${all.length} payloads by ${ways.length} ways in, ${driver.name}, policy ${policy}`,
      found: `${culprits.length} of ${all.length * ways.length} ran or were stopped`,
      bar: '0',
      isKept: culprits.length === 0,
    });
    await page.close();
  }
  const control = await driver.openPage(server.url('attack'));
  const ran = await runControl(control, all);
  const least = Math.ceil(all.length * LEAST_IN_CONTROL);
  shown.push({
    what: `the same as they are, ${driver.name} (control)`,
    found: `${ran} of ${all.length} ran`,
    bar: `≥ ${least}`,
    isKept: ran >= least,
  });
  return shown;
}

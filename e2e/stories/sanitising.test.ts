import { expect } from 'vitest';
import { ownPayloads } from '../../tools/bench/trust/payloads/own-payloads';
import { runAttack, runControl } from '../../tools/bench/trust/payloads/run-attack';
import { ways } from '../../tools/bench/trust/payloads/ways';
import { findLosses } from '../../tools/bench/trust/sanitising/find-losses';
import { runTwice } from '../../tools/bench/trust/sanitising/run-twice';
import { serveTrust, type TrustServer } from '../../tools/bench/trust/serve-trust';
import type { Driver } from '../drivers/driver';
import { story } from '../story';

/** npm run bench:trust does the same with the public payloads and 10,000 trees. */
const TREES = 400;

story('what is saved runs nothing', async ({ driver }) => {
  await withServer(async (server) => {
    for (const hasPolicy of [false, true]) {
      const page = await driver.openPage(server.url('attack', hasPolicy));
      for (const way of ways) expect(await runAttack(page, way, ownPayloads), way).toEqual([]);
      await page.close();
    }
    // The net catches them where nobody makes them safe.
    const control = await driver.openPage(server.url('attack'));
    expect(await runControl(control, ownPayloads)).toBeGreaterThan(ownPayloads.length / 4);
  });
});

story('a second sanitising changes nothing', async ({ driver }) => {
  await withServer(async (server) => {
    const page = await driver.openPage(server.url('sanitising'));
    expect((await runTwice(page, TREES, 1)).counterexample).toBeNull();
  });
});

story('sanitising loses nothing of an article', async ({ driver }) => {
  await withServer(async (server) => {
    const { pages, losses } = await findLosses(await openSanitising(driver, server));
    expect(losses).toEqual([]);
    expect(pages).toBeGreaterThan(40);
  });
});

const openSanitising = (driver: Driver, server: TrustServer) => driver.openPage(server.url('sanitising'));

async function withServer(tell: (server: TrustServer) => Promise<void>): Promise<void> {
  const server = await serveTrust();
  try {
    await tell(server);
  } finally {
    await server.close();
  }
}

import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Row, Start } from './store-rows';

const mostMegabytes = 60;

interface Memory {
  /** What is in use: JavaScript, the DOM, buffers. Not the engine's memory, which search-rows.ts has a row for. */
  held: number;
  /** What the system has given the process, which is not given back when it is no longer in use. */
  resident: number;
}

export async function measureMemory(startLarge: Start, startSmall: Start): Promise<Row[]> {
  const [large, small] = [await readOver(startLarge), await readOver(startSmall)];
  const row = (what: string, kind: keyof Memory, bar: number | null): Row => ({
    what: `${what}, of ${mostMegabytes} MB`,
    ratio: large[kind] / mostMegabytes,
    bar,
    times: `${large[kind].toFixed(0)} MB; ${small[kind].toFixed(0)} MB of 1,000 articles`,
  });
  return [
    row('held by the library page and its worker, the engine aside', 'held', 1),
    // A page with 5 MB of objects had 54 MB of it, and 102 MB fifteen seconds later.
    row('given to them by the system', 'resident', null),
  ];
}

/** What the library page and its worker take over an empty page of the extension, in megabytes. */
async function readOver(start: Start): Promise<Memory> {
  const { browser, openPage } = await start();
  const empty = await openPage();
  const before = await readMemory(browser, empty);
  const page = await openPage('library.html#storage');
  await empty.close();
  await page.waitForFunction(() => document.body.textContent?.includes('Everything can be found'), {
    timeout: 120_000,
  });
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.waitForSelector('#list li[data-id] a.t');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const after = await readMemory(browser, page);
  await browser.close();
  return { held: after.held - before.held, resident: after.resident - before.resident };
}

async function readMemory(browser: Browser, page: Page): Promise<Memory> {
  const own = await page.createCDPSession();
  let held = 0;
  for (const session of [own, ...page.workers().map(({ client }) => client)]) held += await readHeld(session);
  await own.detach();
  return { held: held / 1e6, resident: await residentMegabytes(browser) };
}

async function readHeld(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Of the extension's own process, which its pages, their workers and the background share. Needs Linux. */
async function residentMegabytes(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readResident(id));
  return Math.max(...sizes);
}

function readResident(pid: number): number {
  const [, kilobytes = '0'] = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumArgs } from '../../browsers/chromium-args';
import { type BrowserName, findBrowser, howToInstall } from '../../browsers/find-browser';
import { bundlePage } from '../bundle-page';
import { serveHarness } from '../library/harness/serve';
import type { RoundTripFigures } from './round-trip-page';

const root = path.join(import.meta.dirname, '../../..');

/** Fills a library with everything that one holds, backs it up, removes it and restores it, in a real browser. */
export async function roundTrip(browserName: BrowserName, articles: number): Promise<RoundTripFigures> {
  const executablePath = findBrowser(browserName);
  if (!executablePath) throw new Error(howToInstall(browserName));
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
  await bundlePage(folder, {
    page: path.join(import.meta.dirname, 'round-trip-page.ts'),
    'backup-worker': path.join(root, 'lib/backup/backup-worker.ts'),
  });
  const server = await serveHarness(folder, null, 0);
  const browser = await launch({
    executablePath,
    protocolTimeout: 1_200_000,
    ...(browserName === 'chromium' ? { pipe: true, args: chromiumArgs } : { browser: 'firefox' as const }),
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.url, { waitUntil: 'load' });
    await page.evaluate(async (count) => globalThis.roundTrip.fill(count), articles);
    return await page.evaluate(async () => globalThis.roundTrip.run());
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

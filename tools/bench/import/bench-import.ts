/**
 * An import of a Pocket export with 1% broken rows in real Chromium, held against one bare bulkPut of the same rows:
 * npm run bench:import [-- --articles N].
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall } from '../../browsers/find-browser';
import { bundlePage } from '../bundle-page';
import { serveHarness } from '../library/harness/serve';
import { table } from '../table';
import type { ImportFigures } from './import-page';

const root = path.join(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { articles: { type: 'string', default: '36000' } } });
const articles = Number(values.articles);

async function measure(): Promise<ImportFigures> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
  await bundlePage(folder, {
    page: path.join(import.meta.dirname, 'import-page.ts'),
    'import-worker': path.join(root, 'lib/import/import-worker.ts'),
  });
  const server = await serveHarness(folder, null, 0);
  const browser = await launch({ executablePath, pipe: true, args: chromiumArgs, protocolTimeout: 1_200_000 });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    await page.goto(server.url, { waitUntil: 'load' });
    return await page.evaluate((count) => globalThis.importBench(count), articles);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const { survey, run, bare, added, failed, longest, over } = await measure();
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
const yes = (isReached: boolean) => (isReached ? 'yes' : 'no');
console.log(
  table(
    [`${articles} rows`, '', 'bar', 'reached'],
    [
      ['added, and not taken', `${added}, ${failed}`, '–', '–'],
      ['looked through before', seconds(survey), '–', '–'],
      [
        'imported, against a bare bulkPut',
        `${(run / bare).toFixed(2)}× (${seconds(run)}, ${seconds(bare)})`,
        '≤ 2×',
        yes(run <= 2 * bare),
      ],
      ['longest task of the page', `${longest.toFixed(0)} ms, ${over} over 50 ms`, '≤ 50 ms', yes(over === 0)],
    ],
  ),
);

/**
 * How much memory the page takes that exports a whole library, in real Chromium: npm run bench:export [-- --articles N].
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall } from '../../browsers/find-browser';
import { serveHarness } from '../library/harness/serve';
import { readStock } from '../library/stock';
import { table } from '../table';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const articles = Number(values.articles);
const atOnce = 1_000;
const barMegabytes = 300;

/** The largest of the page's processes, as the system counts it. Needs Linux. */
async function residentMegabytes(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readResident(id));
  return Math.max(...sizes);
}

function readResident(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
await build({
  entryPoints: { page: path.join(import.meta.dirname, 'export-page.ts') },
  outdir: folder,
  bundle: true,
  format: 'iife',
  target: 'esnext',
  logLevel: 'error',
});
const server = await serveHarness(folder, readStock(), 0);
const browser = await launch({ executablePath, pipe: true, args: chromiumArgs, protocolTimeout: 1_200_000 });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.url, { waitUntil: 'load' });
  for (let filled = 0; filled < articles;) {
    filled = await page.evaluate((count, most) => globalThis.exportBench.fill(count, most), articles, atOnce);
  }
  // A page that has written nothing: what the filling took is no part of it.
  await page.goto(server.url, { waitUntil: 'load' });
  let peak = await residentMegabytes(browser);
  const before = peak;
  const timer = setInterval(() => {
    void residentMegabytes(browser).then((now) => (peak = Math.max(peak, now)));
  }, 200);
  const { milliseconds, bytes } = await page.evaluate(() => globalThis.exportBench.run());
  clearInterval(timer);
  console.log(
    table(
      [`${articles} articles`, '', 'bar', 'reached'],
      [
        ['zip', `${(bytes / 1e6).toFixed(0)} MB in ${(milliseconds / 1000).toFixed(0)} s`, '–', '–'],
        ['page before', `${before.toFixed(0)} MB`, '–', '–'],
        ['peak', `${peak.toFixed(0)} MB`, `≤ ${barMegabytes} MB`, peak <= barMegabytes ? 'yes' : 'no'],
      ],
    ),
  );
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

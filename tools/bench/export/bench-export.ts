/**
 * How much memory the page takes that exports a whole library, in real Chromium: npm run bench:export [-- --articles N].
 * Whether a library comes back whole, in both browsers: npm run bench:export -- --round-trip N [--browser firefox].
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames } from '../../browsers/find-browser';
import { openBenchBrowser } from '../library/bench-browser';
import { fillInParts } from '../library/fill-in-parts';
import { readStock } from '../library/stock';
import { table } from '../table';
import type { ExportFigures } from './export-page';
import { type Memory, readMemory, watchMemory } from './memory';
import { roundTrip } from './round-trip';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    'round-trip': { type: 'string' },
    browser: { type: 'string' },
  },
});
const barMegabytes = 300;

async function measureMemory(articles: number): Promise<void> {
  const open = () => openBenchBrowser(path.join(import.meta.dirname, 'export-page.ts'), articles);
  const filling = await open();
  try {
    const page = await filling.openPage();
    const stock = readStock();
    await fillInParts(articles, (most) =>
      page.evaluate((...args) => globalThis.exportBench.fill(...args), stock, articles, most),
    );
  } finally {
    await filling.browser.close();
  }
  // A browser that has written nothing: what the filling took is no part of it.
  const { browser, openPage } = await open();
  try {
    const page = await openPage();
    const before = await readMemory(browser);
    const { result, peak } = await watchMemory(browser, () => page.evaluate(() => globalThis.exportBench.run()));
    printMemory(result, before, peak);
  } finally {
    await browser.close();
  }
}

const show = (megabytes: number) => `${megabytes.toFixed(0)} MB`;

function printMemory({ articles, bytes, milliseconds }: ExportFigures, before: Memory, peak: Memory): void {
  const isReached = peak.resident <= barMegabytes;
  console.log(
    table(
      [`${articles} articles`, '', 'bar', 'reached'],
      [
        ['zip', `${show(bytes / 1e6)} in ${(milliseconds / 1000).toFixed(0)} s`, '–', '–'],
        ['page before, and of its own', `${show(before.resident)}, ${show(before.own)}`, '–', '–'],
        ['peak', show(peak.resident), `≤ ${show(barMegabytes)}`, isReached ? 'yes' : 'no'],
        ['peak of its own', show(peak.own), '–', '–'],
      ],
    ),
  );
}

async function measureRoundTrips(articles: number): Promise<void> {
  const rows: string[][] = [];
  const browsers = browserNames.filter((name) => (values.browser ?? name) === name);
  for (const name of browsers) {
    const { records, differences, megabytes, backUp, restore } = await roundTrip(name, articles);
    const count = Object.values(records).reduce((sum, each) => sum + each, 0);
    const times = [backUp, restore].map((time) => `${(time / 1000).toFixed(1)} s`);
    console.log(`${name}: ${JSON.stringify(records)}`);
    for (const difference of differences) console.log(`- ${difference}`);
    rows.push([name, `${count}`, `${megabytes.toFixed(1)} MB`, ...times, differences.length === 0 ? 'yes' : 'no']);
    if (differences.length > 0) process.exitCode = 1;
  }
  console.log(table([`${articles} articles`, 'records', 'zip', 'backed up', 'restored', 'equal'], rows));
}

if (values['round-trip']) await measureRoundTrips(Number(values['round-trip']));
else await measureMemory(Number(values.articles));

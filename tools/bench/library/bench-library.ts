/**
 * How a library of 50,000 articles and its search index behave in real Chromium: npm run bench:library
 * [-- --articles N] [--only pages|open|screen|search]. Ratios, each pair of times taken one after the other in one run; only they can be compared between
 * machines. Made-up libraries are kept in the system's temporary folder, since writing one takes a quarter of an hour; a
 * run that was stopped goes on there.
 * With --verify, instead: whether the index answers as a plain scan does, in Chromium on both of its back ends and in
 * Firefox; 1,000 articles unless said.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../table';
import { openBenchBrowser, type BenchBrowser } from './bench-browser';
import { fillInParts } from './fill-in-parts';
import { printVerified } from './print-verified';
import { measureScreen } from './screen-rows';
import { measureSearch } from './search-rows';
import { readStock, type Stock } from './stock';
import { measureOpen, measurePages, type Row } from './store-rows';
import { listTimes } from './store-times';

const small = 1000;

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    only: { type: 'string' },
    verify: { type: 'boolean', default: false },
  },
});
const large = Number(values.articles ?? (values.verify ? 1000 : 50_000));

const script = path.join(import.meta.dirname, 'store-page.ts');
const start = (count: number) => openBenchBrowser(script, count);
const startWhole = (count: number) => openBenchBrowser(script, count, true);

async function fill({ openPage }: BenchBrowser, stock: Stock, count: number): Promise<void> {
  const page = await openPage();
  await fillInParts(count, (most) =>
    page.evaluate((given, all, atOnce) => globalThis.store.fill(given, all, atOnce), stock, count, most),
  );
  await page.close();
}

async function measure(stock: Stock): Promise<Row[]> {
  const browsers = [await start(large), await start(small)] as const;
  try {
    await fill(browsers[0], stock, large);
    await fill(browsers[1], stock, small);
    const measured = await measurePages(...browsers, stock);
    console.log(table(['besides, in ms', ''], await listTimes(browsers[0])));
    return measured;
  } finally {
    for (const { browser } of browsers) await browser.close();
  }
}

function print(rows: Row[]): void {
  const cells = rows.map(({ what, ratio, bar, times }) => [
    what,
    `${ratio.toFixed(ratio < 0.1 ? 3 : 2)}×`,
    bar === null ? '–' : `≤ ${bar}×`,
    bar === null ? '–' : ratio <= bar ? 'yes' : 'no',
    times,
  ]);
  console.log(table([`${large} articles`, 'ratio', 'bar', 'reached', 'median times'], cells));
}

const stock = readStock();
if (values.verify) await printVerified(stock, large);
// The two libraries are kept by their size, and one profile is not opened twice.
else if (!(large > small)) throw new Error(`--articles: a number over ${small}, which the library is compared with.`);
else {
  const parts: [string, () => Promise<Row[]>][] = [
    ['pages', () => measure(stock)],
    ['open', () => measureOpen(() => start(large))],
    [
      'screen',
      () =>
        measureScreen(
          () => startWhole(large),
          () => startWhole(small),
        ),
    ],
    ['search', () => measureSearch(stock, large)],
  ];
  const rows: Row[] = [];
  for (const [name, run] of parts) if ((values.only ?? name) === name) rows.push(...(await run()));
  print(rows);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall, type BrowserName } from '../../browsers/find-browser';
import { quantile } from '../ratios';
import { kept } from './bench-browser';
import { fillInParts } from './fill-in-parts';
import { bundleHarness } from './harness/bundle';
import type { SearchFigures } from './harness/figures';
import type { Verified } from './harness/page';
import { serveHarness } from './harness/serve';
import type { Stock } from './stock';
import type { Pair } from './time-pair';

/** The address of a library that is kept: browsers keep what a page wrote by its address. */
const keptPort = 41_767;

/** One line of the table. Null: only to look at. */
export interface SearchRow {
  what: string;
  ratio: number;
  bar: number | null;
  times: string;
}

/** What a library page's index is held to, in real Chromium, over a made-up library of that size. */
export async function measureSearch(stock: Stock, articles: number): Promise<SearchRow[]> {
  const options = { userDataDir: path.join(kept, `search-${articles}`) };
  return withHarness('chromium', options, stock, async (browser, url) => {
    const page = await openPage(browser, url);
    await fillInParts(articles, (most) =>
      page.evaluate((count, atOnce) => globalThis.harness.fill(count, atOnce), articles, most),
    );
    const figures = await page.evaluate(() => globalThis.harness.measure());
    await page.close();
    const fresh = await openPage(browser, url);
    const backlog = await fresh.evaluate(() => globalThis.harness.timeBacklog());
    return [
      ...toRows(figures),
      {
        what: 'page held while the index is made, of 50 ms',
        ratio: backlog.longest / 50,
        bar: 1,
        times: `${backlog.longest.toFixed(0)} ms after ${backlog.at.toFixed(1)} s, longest task ${backlog.task.toFixed(0)}; ${backlog.idle.toFixed(0)} when idle; ${backlog.seconds.toFixed(1)} s, progress shown ${backlog.progress} times`,
      },
    ];
  });
}

/** Where the extension's own client and worker answer otherwise than a plain scan of the same library. */
export async function verifySearch(stock: Stock, articles: number, searches: number): Promise<[string, Verified][]> {
  const verified: [string, Verified][] = [];
  for (const [name, browserName, args] of browsers) {
    const answer = await withHarness(browserName, { args }, stock, async (browser, url) => {
      const page = await openPage(browser, url);
      return page.evaluate((count, most) => globalThis.harness.verify(count, most), articles, searches);
    });
    verified.push([name, answer]);
  }
  return verified;
}

const browsers: [name: string, browser: BrowserName, args: string[]][] = [
  ['Chromium', 'chromium', []],
  ['Chromium, IndexedDB on SQLite', 'chromium', ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout']],
  ['Firefox', 'firefox', []],
];

async function withHarness<Result>(
  name: BrowserName,
  { args = [], userDataDir }: { args?: string[]; userDataDir?: string },
  stock: Stock,
  work: (browser: Browser, url: string) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
  await bundleHarness(folder);
  const server = await serveHarness(folder, stock, userDataDir === undefined ? 0 : keptPort);
  const options: LaunchOptions = {
    executablePath,
    headless: true,
    protocolTimeout: 1_200_000,
    ...(userDataDir !== undefined && { userDataDir }),
  };
  const browser = await launch(
    name === 'firefox'
      ? { ...options, browser: 'firefox' }
      : { ...options, pipe: true, args: [...chromiumArgs, ...args] },
  );
  try {
    return await work(browser, server.url);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openPage(browser: Browser, url: string) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  return page;
}

function toRows({
  catchUp,
  joining,
  searches,
  scan,
  together,
  named,
  articles,
  engineBytes,
  indexBytes,
}: SearchFigures): SearchRow[] {
  return [
    {
      what: 'index catch-up, against bare inserts',
      ratio: catchUp.ours / catchUp.raw,
      bar: 2,
      times: both(catchUp, articles),
    },
    {
      what: 'the same with the joining that follows',
      ratio: (catchUp.ours + joining) / catchUp.raw,
      bar: null,
      times: both({ ...catchUp, ours: catchUp.ours + joining }, articles),
    },
    ...searches.flatMap(({ kind, pairs }): SearchRow[] => {
      const p95 = {
        ours: quantile(
          pairs.map(({ ours }) => ours),
          0.95,
        ),
        raw: quantile(
          pairs.map(({ raw }) => raw),
          0.95,
        ),
      };
      return [
        { what: `search, ${kind}, p95, against bare FTS5`, ratio: p95.ours / p95.raw, bar: 2, times: both(p95) },
        {
          what: `search, ${kind}, p95, against a scan of the bodies`,
          ratio: p95.ours / scan,
          bar: 0.01,
          times: both({ ours: p95.ours, raw: scan }),
        },
      ];
    }),
    againstRaw('who appears with the top entity, counted, against reading rows', together, 1 / 50),
    againstRaw('the same, with their names', named, null),
    {
      what: 'memory of the engine, of 60 MB',
      ratio: engineBytes / 60e6,
      bar: 1,
      times: `${(engineBytes / 1e6).toFixed(1)} MB; ${(indexBytes / articles / 1000).toFixed(1)} kB an article on the disk`,
    },
  ];
}

function againstRaw(what: string, pairs: Pair[], bar: number | null): SearchRow {
  const median = {
    ours: quantile(
      pairs.map(({ ours }) => ours),
      0.5,
    ),
    raw: quantile(
      pairs.map(({ raw }) => raw),
      0.5,
    ),
  };
  return { what, ratio: median.ours / median.raw, bar, times: both(median) };
}

const both = ({ ours, raw }: Pair, by = 1) => `${(ours / by).toFixed(2)} to ${(raw / by).toFixed(2)} ms`;

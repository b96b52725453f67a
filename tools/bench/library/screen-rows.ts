import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { quantile } from '../ratios';
import type { BenchBrowser } from './bench-browser';
import { makeEmptyList, noteFirstRows, scrollDown, type Scrolled } from './screen-probe';
import type { Row } from './store-rows';

const starts = 7;
const scrolls = 5;
const scrollMilliseconds = 4000;
/** What a window of 1280×800 shows; the list draws no more than its surroundings. */
const rowsInSight = 7;
const mostRowNodes = 150;
const mostMegabytes = 60;

type Start = () => Promise<BenchBrowser>;

/** The built extension's library page, over a large library and over one of 1,000 articles. */
export async function measureScreen(startLarge: Start, startSmall: Start): Promise<Row[]> {
  // Else the index of a library that was only just filled would be made meanwhile.
  for (const start of [startLarge, startSmall]) await makeIndex(start);
  const cold = await timeColdStarts(startLarge, startSmall);
  const memory = [await measureMemory(startLarge), await measureMemory(startSmall)] as const;
  return [cold, ...(await measureScrolling(startLarge)), ...memoryRows(...memory)];
}

async function makeIndex(start: Start): Promise<void> {
  const { browser, openPage } = await start();
  const page = await openPage('library.html#storage');
  await page.waitForFunction(() => document.body.textContent?.includes('Everything can be found'), {
    timeout: 3_000_000,
    polling: 1000,
  });
  await browser.close();
}

/** From the start of the page's load to its rows on the screen, the opening of the database aside; a browser each. */
async function timeColdStarts(startLarge: Start, startSmall: Start): Promise<Row> {
  const times = { large: [] as number[], small: [] as number[] };
  for (let round = 0; round < starts; round++) {
    const order = round % 2 === 0 ? (['large', 'small'] as const) : (['small', 'large'] as const);
    for (const size of order) {
      const { browser, openPage } = await (size === 'large' ? startLarge : startSmall)();
      const page = await openPage('library.html', (fresh) => fresh.evaluateOnNewDocument(noteFirstRows, rowsInSight));
      const shown = await page.waitForFunction(() => globalThis.firstRows, { timeout: 120_000 });
      const { paintedAt, open } = (await shown.jsonValue())!;
      times[size].push(paintedAt - open);
      await browser.close();
    }
  }
  const [large, small] = [quantile(times.large, 0.5), quantile(times.small, 0.5)];
  return {
    what: 'cold library page to its first rows, open aside, against 1,000 articles',
    ratio: large / small,
    bar: 1.3,
    times: `${large.toFixed(0)} to ${small.toFixed(0)} ms`,
  };
}

async function measureScrolling(start: Start): Promise<Row[]> {
  const { browser, openPage } = await start();
  const list = await openPage('library.html');
  await list.waitForSelector('#list li[data-id] a.t');
  // All keys are there once the last row's place is.
  const height = await list.evaluate(() => document.querySelector('#list')!.scrollHeight);
  const empty = await openPage();
  await empty.evaluate(makeEmptyList, height);
  const ours: Scrolled[] = [];
  const theirs: Scrolled[] = [];
  for (let round = 0; round < scrolls; round++) {
    const turns: [Page, Scrolled[]][] = [
      [list, ours],
      [empty, theirs],
    ];
    for (const [page, scrolled] of round % 2 === 0 ? turns : turns.toReversed()) {
      await page.bringToFront();
      scrolled.push(await page.evaluate(scrollDown, '#list', scrollMilliseconds));
    }
  }
  await browser.close();
  const [met, possible] = [ours, theirs].map((scrolled) =>
    quantile(
      scrolled.map(({ frames }) => frames),
      0.5,
    ),
  ) as [number, number];
  const mostRows = Math.max(...ours.map((scrolled) => scrolled.mostRows));
  return [
    {
      what: 'frames missed while scrolling, against an empty list of that height',
      ratio: Math.max(0, 1 - met / possible),
      bar: 0.05,
      times: `${met} of ${possible} frames`,
    },
    { what: `row nodes, of ${mostRowNodes}`, ratio: mostRows / mostRowNodes, bar: 1, times: `${mostRows}` },
  ];
}

/** What the library page and its worker take over an empty page of the extension, in megabytes. */
async function measureMemory(start: Start): Promise<number> {
  const { browser, openPage } = await start();
  const empty = await openPage();
  const before = await residentMegabytes(browser, empty);
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
  const after = await residentMegabytes(browser, page);
  await browser.close();
  return after - before;
}

/** Of the extension's own process, which its pages, their workers and the background share. Needs Linux. */
async function residentMegabytes(browser: Browser, page: Page): Promise<number> {
  const own = await page.createCDPSession();
  await own.send('HeapProfiler.collectGarbage');
  await own.detach();
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

function memoryRows(large: number, small: number): Row[] {
  const times = `${large.toFixed(0)} MB; ${small.toFixed(0)} MB of 1,000 articles`;
  return [{ what: `library page and its worker, of ${mostMegabytes} MB`, ratio: large / mostMegabytes, bar: 1, times }];
}

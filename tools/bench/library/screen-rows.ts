import type { Page } from 'puppeteer-core';
import { quantile } from '../ratios';
import { makeEmptyList, noteFirstRows, scrollDown, type Scrolled } from './screen-probe';
import { measureMemory } from './screen-memory';
import type { Row, Start } from './store-rows';

const starts = 7;
const scrolls = 5;
const scrollMilliseconds = 4000;
/** What a window of 1280×800 shows; the list draws no more than its surroundings. */
const rowsInSight = 7;
const mostRowNodes = 150;

/** The built extension's library page, over a large library and over one of 1,000 articles. */
export async function measureScreen(startLarge: Start, startSmall: Start): Promise<Row[]> {
  // Else the index of a library that was only just filled would be made meanwhile.
  for (const start of [startLarge, startSmall]) await makeIndex(start);
  const cold = await timeColdStarts(startLarge, startSmall);
  const memory = await measureMemory(startLarge, startSmall);
  return [cold, ...(await measureScrolling(startLarge)), ...memory];
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

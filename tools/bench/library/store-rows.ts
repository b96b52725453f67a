import type { Page } from 'puppeteer-core';
import { quantile } from '../ratios';
import type { BenchBrowser } from './bench-browser';
import type { Stock } from './stock';
import type { Landmarks, PageName, Saves } from './store-page';
import type { Pair } from './time-pair';

/** One line of the table. Null: only to look at. */
export interface Row {
  what: string;
  ratio: number;
  bar: number | null;
  times: string;
}

export type Start = () => Promise<BenchBrowser>;

const rounds = 30;
const opens = 8;
const savesAtOnce = 6;
const pageNames: [PageName, string][] = [
  ['newest', 'newest 50'],
  ['tag', 'tag page'],
  ['state', 'state page'],
  ['middle', 'keyset page in the middle'],
  ['entity', 'entity page, top entity'],
  ['sidebar', 'counts of the sidebar'],
];

/** What the issue asks of lib/library, in a large library and in a small one. */
export async function measurePages(large: BenchBrowser, small: BenchBrowser, stock: Stock): Promise<Row[]> {
  const [largePage, smallPage] = [await large.openPage(), await small.openPage()];
  const at = await landmarks(largePage);
  const atSmall = await landmarks(smallPage);
  const rows: Row[] = [];
  for (const [name, what] of pageNames) {
    const pairs: Pair[] = [];
    const smallPairs: Pair[] = [];
    for (let round = 0; round < rounds; round++) {
      pairs.push(await timePage(largePage, name, at, round));
      smallPairs.push(await timePage(smallPage, name, atSmall, round));
    }
    rows.push(againstRaw(what, pairs, 2), againstSmall(what, pairs, smallPairs, 1.5));
  }

  const saved: Pair[] = [];
  const savedSmall: Pair[] = [];
  const settled: number[] = [];
  for (let seed = 100; seed < 104; seed++) {
    const saves = await timeSaves(largePage, stock, seed);
    saved.push(...saves.pairs);
    settled.push(...saves.settled);
    savedSmall.push(...(await timeSaves(smallPage, stock, seed)).pairs);
  }
  rows.push(againstRaw('save of 600 words, against a bare put', saved, 3));
  rows.push(againstSmall('save of 600 words', saved, savedSmall, 1.2));
  const whole = saved.map(({ ours, raw }, index) => ({ ours: ours + (settled[index] ?? 0), raw }));
  rows.push({ ...againstRaw('the same with what it leaves for later', whole, 3), bar: null });
  return rows;
}

/** What it takes to open the large library. */
export async function measureOpen(start: Start): Promise<Row[]> {
  return [againstRaw('open, against indexedDB.open', await timeOpens(start), 1.3)];
}

/** In a browser that has just started: where the library is open elsewhere, IndexedDB has it at hand. */
async function timeOpens(start: Start): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let index = 0; index < opens; index++) {
    const pair = { ours: 0, raw: 0 };
    for (const kind of index % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)) {
      const { browser, openPage } = await start();
      const page = await openPage();
      pair[kind] = await page.evaluate((name) => globalThis.store.timeOpen(name), kind);
      await browser.close();
    }
    pairs.push(pair);
  }
  return pairs;
}

const landmarks = (page: Page) => page.evaluate(() => globalThis.store.landmarks());

function timePage(page: Page, name: PageName, at: Landmarks, round: number): Promise<Pair> {
  const isOursFirst = round % 2 === 0;
  return page.evaluate((...asked) => globalThis.store.timePage(...asked), name, at, isOursFirst);
}

function timeSaves(page: Page, stock: Stock, seed: number): Promise<Saves> {
  return page.evaluate((...asked) => globalThis.store.timeSaves(...asked), stock, savesAtOnce, seed);
}

const median = (times: number[]) => quantile(times, 0.5);
const ms = (time: number) => time.toFixed(1);

function againstRaw(what: string, pairs: Pair[], bar: number): Row {
  const [ours, raw] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.raw))];
  return { what, ratio: ours / raw, bar, times: `${ms(ours)} to ${ms(raw)} ms bare` };
}

function againstSmall(what: string, pairs: Pair[], smallPairs: Pair[], bar: number): Row {
  const [ours, small] = [median(pairs.map((pair) => pair.ours)), median(smallPairs.map((pair) => pair.ours))];
  return { what: `${what}, against 1,000 articles`, ratio: ours / small, bar, times: `${ms(ours)} to ${ms(small)} ms` };
}

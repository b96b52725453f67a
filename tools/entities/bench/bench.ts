/**
 * How long entities take in real Chromium: npm run bench:entities. Ratios, each pair of times taken one after the other in one page;
 * only they can be compared between machines.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';
import { modelFile } from '../../../lib/entities/fixtures/read-model';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall } from '../../browsers/find-browser';
import type { Pair } from './bench-page';
import { readTaskTimes } from './task-times';
import { makeTexts } from './texts';

const loads = 15;
const rounds = 5;
const slicedPages = 5;

/** An extension with nothing in it but a page, since extensions' files are read in another way than a server's. */
async function makeExtension(folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'models'));
  cpSync(modelFile, path.join(folder, 'models/entities.bin'));
  const manifest = { manifest_version: 3, name: 'bench', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), '');
  writeFileSync(
    path.join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  await build({
    entryPoints: [path.join(import.meta.dirname, 'bench-page.ts')],
    outfile: path.join(folder, 'bench.js'),
    bundle: true,
    minify: true,
    format: 'iife',
  });
}

/** Our own code as it is shipped, without compromise. */
async function codeSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './lib/entities/find-entities'; export * from './lib/entities/model/load-model'`,
      resolveDir: path.join(import.meta.dirname, '../../..'),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** Of tasks that do something: most of the others pass on a message. */
function percentile(tasks: number[], share: number): number {
  const sorted = tasks.filter((milliseconds) => milliseconds >= 1).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
const ratio = (pairs: Pair[]) => median(pairs.map(({ ours, theirs }) => ours / theirs)).toFixed(2);
const both = (pairs: Pair[]) =>
  `${median(pairs.map(({ ours }) => ours)).toFixed(1)} to ${median(pairs.map(({ theirs }) => theirs)).toFixed(1)} ms`;

async function measure(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const open = () => page.goto(url, { waitUntil: 'load' });

  const loaded: Pair[] = [];
  for (let index = 0; index < loads; index++) {
    await open();
    loaded.push(await page.evaluate((isOursFirst) => globalThis.bench.timeLoad(isOursFirst), index % 2 === 0));
  }
  const long = makeTexts(10_000, 1)[0] ?? '';
  const tasks: number[][] = [];
  for (let index = 0; index < slicedPages; index++) {
    await open();
    const read = () => page.evaluate((text) => globalThis.bench.readInSlices(text), long);
    tasks.push(await readTaskTimes(page, ['slices-start', 'slices-end'], read));
  }
  await open();
  const texts = makeTexts(600, 12);
  const timed = await page.evaluate((given, count) => globalThis.bench.timeTexts(given, count), texts, rounds);
  const warm = timed.slice(texts.length);
  const size = gzipSync(readFileSync(modelFile), { level: 9 }).length + (await codeSize());

  console.table([
    { what: '600 words, against compromise', ratio: ratio(warm), floor: '0.4', aim: '0.3', times: both(warm) },
    { what: 'load, against reading the bytes', ratio: ratio(loaded), floor: '4', aim: '2', times: both(loaded) },
    {
      what: 'load and 10,000 words, longest task in ms',
      ratio: Math.max(...tasks.flat()).toFixed(1),
      floor: '16',
      aim: '16',
      times: `of ${slicedPages} runs, code cold; 99 of 100 up to ${percentile(tasks.flat(), 0.99).toFixed(1)}`,
    },
    { what: 'model and code, MB gzipped', ratio: (size / 1e6).toFixed(2), floor: '1.3', aim: '1.0', times: '' },
  ]);
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-'));
await makeExtension(folder);
const browser = await launch({ executablePath, pipe: true, enableExtensions: [folder], args: chromiumArgs });
try {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await measure(browser, `chrome-extension://${new URL(worker.url()).host}/bench.html`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

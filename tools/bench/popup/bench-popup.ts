/**
 * How fast an article is on the screen: `npm run bench:popup [-- --rounds 15] [-- --browser firefox]`.
 * The popup against its twin without React, and a long article with 300 marks against the same without, in turns.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../../../e2e/drivers/driver';
import { launch } from '../../../e2e/drivers/launch';
import { servePages } from '../../../e2e/serve';
import { buildExtension, extensionDir } from '../../browsers/build-extension';
import { browserNames, type BrowserName } from '../../browsers/find-browser';
import { isReached } from '../bar';
import { quantile } from '../ratios';
import { table } from '../table';
import { type Builds, makeBuilds } from './make-builds';
import { saveArticles } from './save-articles';
import { scriptWeight } from './script-weight';
import { timePopup, timeReader } from './time-popup';

const bars = { popup: { atMost: 1.25 }, weight: { atMost: 110 }, marks: { atMost: 1.5 }, shift: { atMost: 0 } };
const newsPage = 'launch--harbour-wire/';
/** The first ones find cold caches, in the browser and on the disk. */
const warmUps = 2;

const { values } = parseArgs({ options: { rounds: { type: 'string' }, browser: { type: 'string' } } });
const rounds = Number(values.rounds ?? 15);

for (const browser of browserNames) {
  if (values.browser !== undefined && values.browser !== browser) continue;
  buildExtension(browser);
  const builds = await makeBuilds(browser);
  const downloadDir = await mkdtemp(path.join(tmpdir(), 'offprint-downloads-'));
  try {
    console.log(await bench(browser, builds, downloadDir));
  } finally {
    builds.remove();
    await rm(downloadDir, { recursive: true, force: true });
  }
}

async function bench(browser: BrowserName, builds: Builds, downloadDir: string): Promise<string> {
  const drivers: Driver[] = [];
  const pages = await servePages();
  try {
    for (const build of [builds.react, builds.bare])
      drivers.push(await launch(browser, { extensionDir: build, downloadDir, window: 'none' }));
    const [react, bare] = drivers as [Driver, Driver];
    const popup = await timePopups(react, bare, pages.url(newsPage));
    const reader = await timeReaders(react, builds.react);
    // As it is shipped: the copies carry the probe.
    const weight = scriptWeight(extensionDir(browser), 'popup.html') / 1000;
    const probe = scriptWeight(builds.bare, 'popup.html') / 1000;
    return [
      `\n${browser}, ${rounds} rounds`,
      table(
        ['', 'ours', 'theirs', 'ratio', 'bar', 'reached'],
        [
          ratioRow('popup to text, against no React', popup.react, popup.bare, bars.popup.atMost),
          ratioRow('reader to text, 300 marks against none', reader.marked, reader.plain, bars.marks.atMost),
          ['… until the first mark is there', ms(quantile(reader.marks, 0.5)), '–', '–', '–', '–'],
          [
            'script before the text, kB gz',
            weight.toFixed(1),
            probe.toFixed(1),
            '–',
            `≤ ${bars.weight.atMost}`,
            yesOrNo(isReached(weight, bars.weight)),
          ],
          ...(browser === 'chromium' ? [shiftRow(reader.shifts)] : []),
        ],
      ),
    ].join('\n');
  } finally {
    for (const driver of drivers) await driver.close();
    await pages.close();
  }
}

async function timePopups(react: Driver, bare: Driver, address: string) {
  const times = { react: [] as number[], bare: [] as number[] };
  const tabs = { react: await react.openPage(address), bare: await bare.openPage(address) };
  for (let round = -warmUps; round < rounds; round += 1) {
    const ours = await timePopup(react, tabs.react);
    const theirs = await timePopup(bare, tabs.bare);
    if (round < 0) continue;
    times.react.push(ours);
    times.bare.push(theirs);
  }
  return times;
}

async function timeReaders(driver: Driver, extension: string) {
  const times = { marked: [] as number[], plain: [] as number[], marks: [] as number[], shifts: [] as number[] };
  const ids = await saveArticles(driver, extension);
  for (let round = -warmUps; round < rounds; round += 1) {
    const marked = await timeReader(driver, ids.marked, true);
    const plain = await timeReader(driver, ids.plain, false);
    if (round < 0) continue;
    times.marked.push(marked.text!);
    times.marks.push(marked.marks!);
    times.plain.push(plain.text!);
    times.shifts.push(marked.shift, plain.shift);
  }
  return times;
}

function ratioRow(name: string, ours: number[], theirs: number[], atMost: number): string[] {
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
  const reached = yesOrNo(isReached(ratio, { atMost }));
  return [name, ms(quantile(ours, 0.5)), ms(quantile(theirs, 0.5)), `${ratio.toFixed(2)}×`, `≤ ${atMost}×`, reached];
}

function shiftRow(shifts: number[]): string[] {
  const worst = Math.max(...shifts);
  return ['layout shift in the reader, worst', worst.toFixed(4), '–', '–', '0', yesOrNo(isReached(worst, bars.shift))];
}

function ms(figure: number): string {
  return `${figure.toFixed(0)} ms`;
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

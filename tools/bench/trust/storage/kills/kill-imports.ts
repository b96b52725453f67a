import { setTimeout as pause } from 'node:timers/promises';
import { chooseFiles } from '../../../../../e2e/choose-files';
import type { Driver } from '../../../../../e2e/drivers/driver';
import type { View } from '../../../../../e2e/drivers/view';
import { importScreen } from '../../../../../e2e/screens';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { launchLibrary, readStored } from '../library-driver';
import { inspect, noFaults, showFaults } from './faults';

const inFile = 200;
const longestWork = 2_500;

/**
 * Killed while it imports, with another tab that searches, so that the index is written as well. What the page had
 * counted has to be there; the same file adds the rest, and the search finds all of it.
 */
export async function killImports(browser: BrowserName, times: number): Promise<Shown> {
  const driver = await launchLibrary(browser);
  const faults = noFaults();
  let unfound = 0;
  try {
    for (let round = 0; round < times; round += 1) {
      await driver.openExtensionPage('library.html#search=harbourmaster');
      const view = await driver.openExtensionPage('library.html#import');
      await chooseFiles(view, importScreen.files, { 'notes.json': fileOf(round) });
      await view.click(importScreen.start);
      const counting = count(view);
      await pause(Math.random() * longestWork);
      await driver.crash();
      const counted = await counting;
      const after = await driver.openExtensionPage('library.html#storage');
      const { ids } = await inspect(after, faults);
      // It holds the index, which is one tab's at a time.
      await after.close();
      faults.lost += Math.max(0, round * inFile + counted - ids.length);
      await importRest(driver, round);
      if (!(await findsAll(driver, (round + 1) * inFile))) unfound += 1;
    }
  } finally {
    await driver.close();
  }
  const shown = showFaults(`${times} kills of ${browser} in imports, the index being written`, faults);
  return { ...shown, found: `${shown.found}, ${unfound} not searched`, isKept: shown.isKept && unfound === 0 };
}

function fileOf(round: number): string {
  const entries = Array.from({ length: inFile }, (_, index) => ({
    id: index,
    is_archived: 0,
    title: `Import ${round}, ${index}`,
    url: `https://import.example/${round}/${index}`,
    content: `<p>The harbourmaster of Lisbon counted ${index} ships.</p>${'<p>Acme said so on Monday.</p>'.repeat(40)}`,
    created_at: '2024-05-01T12:00:00+0200',
  }));
  return JSON.stringify(entries);
}

/** What the page says is in, until the browser is gone. */
async function count(view: View): Promise<number> {
  let counted = 0;
  for (;;) {
    try {
      const text = await view.text('.import');
      const said = /([\d,]+) of 200/.exec(text)?.[1] ?? /([\d,]+) added/.exec(text)?.[1];
      if (said !== undefined) counted = Number(said.replaceAll(',', ''));
    } catch {
      return counted;
    }
    await pause(20);
  }
}

async function importRest(driver: Driver, round: number): Promise<void> {
  const view = await driver.openExtensionPage('library.html#import');
  await chooseFiles(view, importScreen.files, { 'notes.json': fileOf(round) });
  await view.waitForText('to add,');
  if (!/\b0 to add/.test(await view.text('.import'))) {
    await view.click(importScreen.start);
    await view.waitForText('added');
  }
  await view.waitUntil(async () => (await readStored(view)).ids.length === (round + 1) * inFile, 'the rest');
  await view.close();
}

async function findsAll(driver: Driver, articles: number): Promise<boolean> {
  const view = await driver.openExtensionPage('library.html#search=harbourmaster');
  const all = articles.toLocaleString('en');
  try {
    await view.waitForText(`${all} of ${all} articles`);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  } finally {
    await view.close();
  }
}

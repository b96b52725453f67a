import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '../../../e2e/drivers/view';
import { importScreen } from '../../../e2e/screens';
import type { BrowserName } from '../../browsers/find-browser';
import { launchLibrary } from '../trust/storage/library-driver';
import { makePocket } from './make-pocket';
import { putBare } from './put-bare';
import { watchPage, type Watched } from './watch-page';

export interface ImportFigures extends Watched {
  /** One put of each row and each body into the same tables of another database, in one transaction. Milliseconds. */
  bare: number;
  /** What the page says in the end. */
  said: string;
}

const longestWait = 600_000;

/** The built extension's own import page, with a file that somebody chose; nothing else is open. */
export async function importOnScreen(browser: BrowserName, articles: number): Promise<ImportFigures> {
  const driver = await launchLibrary(browser);
  try {
    const view = await driver.openExtensionPage('library.html#import');
    await view.waitFor(importScreen.choose);
    await view.bringToFront();
    // The file is made before anything is measured: its way into the page is no part of an import.
    const text = makePocket(articles);
    await view.evaluate((content) => void Object.assign(window, { benchText: content }), text);
    await pause(2_000);
    await view.evaluate(watchPage, importScreen.files);
    await until(view, 'done');
    const watched = await view.evaluate(() => (window as unknown as { benchWatched: Watched }).benchWatched);
    const said = await view.text('.import output');
    await pause(2_000);
    await view.evaluate(putBare);
    await until(view, 'bare');
    const bare = await view.evaluate(() => (window as unknown as { benchBare: number }).benchBare);
    return { ...watched, bare, said };
  } finally {
    await driver.close();
  }
}

/** The page says by its title how far it is: a question to it would be work that is measured. */
async function until(view: View, title: string): Promise<void> {
  const isThere = async () => {
    await pause(500);
    return (await view.evaluate(() => document.title)) === title;
  };
  await view.waitUntil(isThere, `the page to be ${title}`, { timeout: longestWait });
}

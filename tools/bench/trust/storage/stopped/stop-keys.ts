import { setTimeout as pause } from 'node:timers/promises';
import { withDocuments } from '../../../../../e2e/click-document';
import { buttonTitles } from '../../../../../e2e/button-titles';
import { buildExtension, extensionDir } from '../../../../browsers/build-extension';
import { ChromiumDriver } from '../../../../../e2e/drivers/chromium';
import { countOf } from '../../options';
import type { Shown } from '../../promise';
import { articleOf, readStored } from '../library-driver';

const points = countOf(20);
const longestSave = 1_500;
const longestSilence = 5_000;

const { title, html } = articleOf(0).article;
const long = {
  type: 'text/html; charset=utf-8',
  make: () => `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${html}</article>`,
};

/**
 * A save by the keys has no popup that waits: the button alone says how it ended. Chromium's only: Firefox stops no event
 * page before it has rested for half a minute.
 */
export async function stopKeys(): Promise<Shown> {
  buildExtension('chromium');
  const driver = await ChromiumDriver.launch({
    extensionDir: extensionDir('chromium'),
    downloadDir: '/tmp',
    window: 'virtual',
  });
  const ends = { saved: 0, failed: 0, silent: 0, lied: 0 };
  try {
    const library = await driver.openExtensionPage('library.html');
    await withDocuments(
      Object.fromEntries(Array.from({ length: points }, (_, point) => [`story-${point}`, long])),
      async (documents) => {
        for (let point = 0; point < points; point += 1) {
          const before = (await readStored(library)).ids.length;
          const page = await driver.openPage(documents.url(`story-${point}`));
          await driver.pressShortcut(page, 'save');
          await pause((point / points) * longestSave);
          await driver.stopBackground();
          const read = async () => (await buttonTitles(library)).find((words) => /saved/i.test(words));
          const isOver = async () => (await read()) !== undefined;
          const isHeard = await library.waitUntil(isOver, 'the button', { timeout: longestSilence }).then(
            () => true,
            () => false,
          );
          const words = (await read()) ?? '';
          const isThere = (await readStored(library)).ids.length > before;
          if (!isHeard) ends.silent += 1;
          else if (words.includes('Not saved')) ends.failed += 1;
          else ends[isThere ? 'saved' : 'lied'] += 1;
          await page.close();
        }
      },
    );
  } finally {
    await driver.close();
  }
  return {
    what: `the worker stopped at ${points} points of a save by the keys, chromium`,
    found: `${ends.saved} saved, ${ends.failed} said to have failed, ${ends.silent} silent, ${ends.lied} said saved and were not`,
    bar: '0 silent, 0 not so',
    isKept: ends.silent + ends.lied === 0,
  };
}

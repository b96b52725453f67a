import { expect } from 'vitest';
import { libraryScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

story('read offline after a restart', async ({ driver, pages, clickOn, picture }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  const marks = await popup.count(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.close();

  await driver.restart();
  const library = await driver.openExtensionPage('library.html');
  // What the save had no time for is fetched now; nothing is from here on.
  await library.waitUntil(async () => (await library.evaluate(countWaiting)) === 0, 'every picture to be settled');
  pages.requests.length = 0;
  await driver.setOffline(library, true);
  await library.click(libraryScreen.rowTitle);
  await library.waitFor(readerScreen.mark);
  expect(await library.url()).toContain('/reader.html');
  expect(await library.evaluate(() => navigator.onLine)).toBe(false);
  const text = await library.text(readerScreen.text);
  expect(text).toContain('Kestrel Micro on Tuesday announced Breakwater 2');
  expect(text).toContain('A version with 16 GB and a price of $109 is planned for the autumn.');
  expect(await library.count(readerScreen.mark)).toBe(marks);
  expect(await library.count(readerScreen.railRow)).toBeGreaterThan(0);
  await picture(library, 'reader-default');
  // Not one request was even tried.
  expect(pages.requests).toEqual([]);
});

story('open in the reader from the popup', async ({ driver, clickOn }) => {
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitForText('Its next report is due on 22 June.');
});

/** Runs in a page of the extension: pictures that are still to be fetched. */
async function countWaiting(): Promise<number> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes into the page as text
  const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
  const database = await answered(indexedDB.open('offprint'));
  const pictures = (await answered(database.transaction('pictures').objectStore('pictures').getAll())) as {
    state: string;
  }[];
  database.close();
  return pictures.filter(({ state }) => state === 'waiting').length;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../../e2e/drivers/driver';
import type { View } from '../../../../e2e/drivers/view';
import { exportScreen, libraryScreen, popupScreen, readerScreen } from '../../../../e2e/screens';
import type { Tracker } from './serve-tracker';

/** Longer than a browser takes to ask for what it shows. */
const quiet = () => pause(700);

/** Kinds of request that a save may make: it keeps the article's pictures, once, and those of link cards. */
const pictureKinds =
  /^(?:img|srcset|lazy img|picture source|image alias|noscript|template|svg foreignObject|select image|video poster)$/;

/** Where an article is shown, and what was asked for there. */
export type Asked = Record<string, string[]>;

/** Opens a story that asks for everything wherever Offprint shows one, also with a text that was written past it. */
export async function openEverywhere(driver: Driver, tracker: Tracker): Promise<Asked> {
  const asked: Asked = {};
  const note = async (place: string): Promise<void> => {
    await quiet();
    asked[place] = tracker.take();
  };
  const page = await driver.openPage(tracker.storyUrl(false));
  await quiet();
  tracker.take(); // what the page itself could not be kept from
  const popup = await driver.clickToolbar(page);
  await popup.waitFor(popupScreen.text);
  await note('popup');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await note('save');
  asked['save'] = asked['save']!.filter((kind) => !pictureKinds.test(kind));
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.text);
  await note('reader');
  const readerPath = new URL(await reader.url()).pathname.slice(1) + new URL(await reader.url()).search;
  await reader.close();

  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  await overwriteTexts(library, tracker.html());
  await library.close();
  const forged = await driver.openExtensionPage(readerPath);
  await forged.waitFor(readerScreen.text);
  await note('reader, row edited');
  await forged.emulatePrint(true);
  await note('print, row edited');
  await forged.close();
  await openLibrary(driver, note);
  return asked;
}

async function openLibrary(driver: Driver, note: (place: string) => Promise<void>): Promise<void> {
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  await note('list, row edited');
  await library.press('/');
  await library.type('harbour');
  await library.waitForText('1 of 1 article');
  await note('search, row edited');
  await library.close();
  const preview = await driver.openExtensionPage('library.html#export');
  await preview.waitUntil(async () => (await preview.text(exportScreen.note)).includes('ferry'), 'the preview');
  await note('export preview, row edited');
  await preview.close();
}

/** As a program would that writes into the profile's files, and nothing of ours asks what. */
async function overwriteTexts(view: View, html: string): Promise<void> {
  await view.evaluate(async (text: string) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes into the page as text
    const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const [found] = await indexedDB.databases();
    const database = await answered(indexedDB.open(found!.name!));
    const bodies = database.transaction('bodies', 'readwrite').objectStore('bodies');
    for (const body of (await answered(bodies.getAll())) as { html: string }[])
      await answered(bodies.put({ ...body, html: text, dropped: [] }));
    database.close();
  }, html);
}

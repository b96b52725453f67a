import type { Driver } from '../../../../e2e/drivers/driver';
import type { View } from '../../../../e2e/drivers/view';
import { findMarkup, hostileTag } from '../../../../e2e/hostile-words';
import { exportScreen, libraryScreen, popupScreen, readerScreen, searchScreen } from '../../../../e2e/screens';

// What is declared is freed of elements on the way; what is left of this one is text.
const shownTitle = 'gpj.exe';

/** Saves and tags the page and opens everything that names it; notes by place what is more than text. */
export async function showWords(driver: Driver, url: string, found: Record<string, string[]>): Promise<void> {
  const note = async (place: string, view: View, css?: string): Promise<void> => {
    found[place] = await findMarkup(view);
    if (css && !(await view.texts(css)).some((text) => text.includes(shownTitle))) found[place].push('is not shown');
  };
  const page = await driver.openPage(url);
  const popup = await driver.clickToolbar(page);
  await popup.waitFor(popupScreen.text);
  await note('popup', popup, popupScreen.title);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.tagField);
  await popup.click(popupScreen.tagField);
  await popup.type(hostileTag);
  await popup.press('Enter');
  await popup.waitFor(popupScreen.tag);
  await note('popup with a tag', popup, popupScreen.title);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.text);
  await note('reader', reader, readerScreen.title);
  await reader.close();

  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  await note('list', library, libraryScreen.rowTitle);
  await library.click(libraryScreen.check);
  await library.press('y');
  await library.waitFor('.toast');
  await note('toast', library);
  await library.press('Control+k');
  await library.waitFor(searchScreen.palette);
  await library.type('img');
  await note('palette', library);
  await library.close();
  const searching = await driver.openExtensionPage('library.html#search=harbour');
  await searching.waitFor(libraryScreen.rowTitle);
  await note('search', searching, libraryScreen.rowTitle);
  await searching.close();
  const preview = await driver.openExtensionPage('library.html#export');
  await preview.waitUntil(async () => (await preview.text(exportScreen.note)).includes('harbour'), 'the preview');
  await note('export preview', preview);
  await preview.close();
}

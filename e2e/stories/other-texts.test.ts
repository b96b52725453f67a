import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { libraryScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

story('read a page that is very large', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn('partial--large');
  await popup.waitForText('This page is very large');
  await picture(popup, 'popup-very-large');
  await popup.click(popupScreen.readAnyway);
  await popup.waitForText('ships called 28,964 times');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.close();
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  expect(await library.texts(libraryScreen.rowTitle)).toEqual(['Every ship that called in 2025']);
});

story('use what is selected, and the whole page again', async ({ driver, pages, picture }) => {
  const page = await driver.openPage(pages.url('launch--harbour-wire/'));
  await selectParagraph(page, 'The first Breakwater sold');
  const popup = await driver.clickToolbar(page);
  await popup.waitForText('words are selected on the page.');
  expect(await popup.text(popupScreen.text)).toContain('Kestrel Micro on Tuesday');
  await picture(popup, 'popup-selection-offered');
  await popup.click(popupScreen.useSelection);
  await popup.waitForText('This is what you selected.');
  const text = await popup.text(popupScreen.text);
  expect(text).toContain('The first Breakwater sold 310,000 units');
  expect(text).not.toContain('Kestrel Micro on Tuesday');
  await picture(popup, 'popup-selection');
  await popup.click(popupScreen.useWholePage);
  await popup.waitForText('Kestrel Micro on Tuesday');
  await popup.waitFor(popupScreen.mark);

  await popup.click(popupScreen.useSelection);
  await popup.waitForText('This is what you selected.');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.text);
  expect(await reader.text(readerScreen.text)).not.toContain('Kestrel Micro on Tuesday');
});

story('use what is selected where there is no article', async ({ driver, pages, picture }) => {
  const page = await driver.openPage(pages.url('front-page--harbour-wire/'));
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main')!));
  const popup = await driver.clickToolbar(page);
  await popup.waitFor(popupScreen.useAnyway);
  await picture(popup, 'popup-not-an-article-selected');
  await popup.click(popupScreen.useSelection);
  await popup.waitForText('And nobody mends it.');
});

story('go to the next page of an article', async ({ driver, pages, clickOn, picture }) => {
  const { popup } = await clickOn('partial--two-pages');
  await popup.waitForText('This article continues on another page.');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await picture(popup, 'popup-next-page');
  const asked = pages.requests.length;
  await popup.click(popupScreen.nextPage);
  await expect.poll(() => pages.requests.slice(asked)).toContain('/pages/partial--two-pages/');

  const library = await driver.openExtensionPage('library.html');
  await library.click(libraryScreen.rowTitle);
  await library.waitForText('This article continues on another page.');
  await library.waitFor(popupScreen.nextPage);
  await picture(library, 'reader-next-page');
});

async function selectParagraph(page: View, words: string): Promise<void> {
  await page.evaluate((start) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(start));
    getSelection()!.selectAllChildren(paragraph!);
  }, words);
}

import { expect } from 'vitest';
import { libraryScreen, popupScreen, searchScreen } from '../screens';
import { story } from '../story';

const launch = 'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers';
const pages = ['launch--harbour-wire', 'brief--harbour-wire', 'cjk--minato-tech', 'german--nordbote'];

story('search, entity pages and the palette', async ({ driver, clickOn, picture }) => {
  for (const page of pages) {
    const { popup } = await clickOn(page);
    await popup.click(popupScreen.save);
    await popup.waitFor(popupScreen.done);
    await popup.close();
  }
  const library = await driver.openExtensionPage('library.html');
  const titles = () => library.texts(libraryScreen.rowTitle);
  await expect.poll(titles).toHaveLength(pages.length);

  // Found while typing, by a word that only the text has, with the hit marked.
  await library.press('/');
  await library.type('servers');
  await expect.poll(titles).toEqual([launch]);
  await expect.poll(() => library.texts(searchScreen.hit)).toContain('servers');
  await library.waitForText('1 of 4 articles');
  await picture(library, 'search');

  // What finds nothing says what to leave out.
  await library.type(' tag:cars ');
  await library.waitForText('Nothing matches');
  await picture(library, 'search-nothing');
  await library.click({ css: searchScreen.drop, name: 'tag:cars' });
  await expect.poll(titles).toEqual([launch]);

  // A name of the library becomes a filter, and Escape leads back to the list.
  await library.press('/');
  await library.click(searchScreen.clear);
  await library.type('kest');
  await library.waitFor({ css: '[role=option]', name: 'Kestrel' });
  await picture(library, 'search-suggestions');
  await library.press('ArrowDown');
  await library.press('Enter');
  await expect.poll(() => library.count(searchScreen.token)).toBe(1);
  await expect.poll(titles).toContain(launch);

  // Everything that is known of a name.
  await library.click({ css: '.side a', name: 'Quayside Research' });
  await library.waitFor({ css: 'h1', name: 'Quayside Research' });
  await library.waitFor(searchScreen.mention);
  await picture(library, 'entity');

  // From anywhere to anything.
  await library.press('Control+k');
  await library.waitFor(searchScreen.palette);
  await library.type('archive');
  await picture(library, 'palette');
  await library.press('Escape');

  await library.evaluate(() => {
    location.hash = '#storage';
  });
  await library.waitFor(searchScreen.storage);
  await library.waitForText('4 articles');
  await picture(library, 'storage');
});

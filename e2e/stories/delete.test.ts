import { expect } from 'vitest';
import { libraryScreen } from '../screens';
import { savePages } from '../save-pages';
import { story } from '../story';

story('delete, and undo', async ({ driver, clickOn }) => {
  await savePages({ clickOn }, 'launch--harbour-wire', 'brief--harbour-wire');
  const library = await driver.openExtensionPage('library.html');
  await library.waitForText('2 articles');
  const titles = () => library.texts(libraryScreen.rowTitle);
  await expect.poll(titles).toHaveLength(2);
  const before = await titles();

  await library.click({ css: 'input.check', name: 'Kestrel Micro' });
  await library.click(libraryScreen.delete);
  await library.waitForText('1 article deleted');
  await expect.poll(titles).toEqual(['Quayside Research lowers its forecast for tablets']);

  await library.click(libraryScreen.undo);
  await library.waitForText('2 articles');
  await expect.poll(titles).toEqual(before);
});

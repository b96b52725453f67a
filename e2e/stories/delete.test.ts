import { expect } from 'vitest';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

story('delete, and undo', async ({ driver, clickOn }) => {
  for (const page of ['launch--harbour-wire', 'brief--harbour-wire']) {
    const { popup } = await clickOn(page);
    await popup.click(popupScreen.save);
    await popup.waitFor(popupScreen.done);
    await popup.close();
  }
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

import { expect } from 'vitest';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

story('the library updates by itself', async ({ driver, clickOn }) => {
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);

  for (const page of ['launch--harbour-wire', 'brief--harbour-wire']) {
    const { popup } = await clickOn(page);
    await popup.click(popupScreen.save);
    await popup.waitFor(popupScreen.done);
    await popup.close();
  }
  await library.waitForText('2 articles');
  // Newest first.
  await library.bringToFront();
  await expect
    .poll(() => library.texts(libraryScreen.rowTitle))
    .toEqual([
      'Quayside Research lowers its forecast for tablets',
      'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers',
    ]);
});

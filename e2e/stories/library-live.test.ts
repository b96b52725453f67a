import { expect } from 'vitest';
import { libraryScreen } from '../screens';
import { savePages } from '../save-pages';
import { story } from '../story';

story('the library updates by itself', async ({ driver, clickOn }) => {
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);

  await savePages({ clickOn }, 'launch--harbour-wire', 'brief--harbour-wire');
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

import { expect } from 'vitest';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

story(
  'save by Alt+Shift+S, without a popup',
  async ({ driver, pages }) => {
    const library = await driver.openExtensionPage('library.html');
    await library.waitFor(libraryScreen.empty);
    const page = await driver.openPage(pages.url('launch--harbour-wire/'));
    await driver.pressShortcut(page, 'save');
    await library.waitForText('1 article');
    await expect
      .poll(() => library.texts(libraryScreen.rowTitle))
      .toEqual(['Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers']);
    // Pressed again, from a background that slept: still one copy.
    await driver.stopBackground();
    await driver.pressShortcut(page, 'save');
    const popup = await driver.clickToolbar(page);
    await popup.waitFor(popupScreen.done);
    expect(await library.count(libraryScreen.row)).toBe(1);
  },
  { withKeyboard: true },
);

story(
  'open by Alt+Shift+O',
  async ({ driver, pages }) => {
    const page = await driver.openPage(pages.url('launch--harbour-wire/'));
    await driver.pressShortcut(page, 'open');
    const popup = await driver.findPopup();
    await popup.waitForText('Kestrel Micro on Tuesday announced Breakwater 2');
  },
  { withKeyboard: true },
);

import { expect } from 'vitest';
import { buttonTitles } from '../button-titles';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

story(
  'save by Alt+Shift+S, without a popup',
  async ({ driver, pages }) => {
    const library = await driver.openExtensionPage('library.html');
    await library.waitFor(libraryScreen.empty);
    const page = await driver.openPage(pages.url('launch--harbour-wire/'));
    await driver.pressShortcut(page, 'save');
    await expect.poll(() => buttonTitles(library), { timeout: 15_000 }).toContain('Offprint – saved');
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
  'what Alt+Shift+S did not save, the button explains',
  async ({ driver, pages }) => {
    const library = await driver.openExtensionPage('library.html');
    const page = await driver.openPage(pages.url('partial--large/'));
    await driver.pressShortcut(page, 'save');
    await library.waitUntil(
      async () => (await buttonTitles(library)).some((title) => title.includes('this page is very large')),
      'the words on the button',
    );
    await library.waitFor(libraryScreen.empty);
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

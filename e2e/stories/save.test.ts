import { expect } from 'vitest';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

const title = 'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers';

story('save, and it is in the library', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  // The background sleeps, as it does when a reader has taken half a minute over the text.
  await driver.stopBackground();
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await picture(popup, 'popup-saved');
  // What says "Saved" is saved: the popup may go at once.
  await popup.close();

  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  expect(await library.texts(libraryScreen.rowTitle)).toEqual([title]);
  await picture(library, 'library-default');
});

story('save with the key S', async ({ driver, clickOn }) => {
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.waitFor(popupScreen.text);
  await popup.press('s');
  await popup.waitFor(popupScreen.done);
  await popup.press('s');
  await popup.waitFor(popupScreen.save);
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);
});

story('undo a save', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.click(popupScreen.undo);
  await popup.waitFor(popupScreen.save);
  await popup.waitForText('Removed');

  const library = await driver.openExtensionPage('library.html');
  await library.waitForText('Nothing saved yet');
  await picture(library, 'library-empty');
});

story('saved before', async ({ driver, pages, clickOn, picture }) => {
  const first = await clickOn('launch--harbour-wire');
  await first.popup.click(popupScreen.save);
  await first.popup.waitFor(popupScreen.done);
  await first.popup.close();

  // The same article by another address: its canonical link says so.
  const again = await driver.openPage(`${pages.url('launch--harbour-wire/')}?utm_source=mail&fbclid=1#comments`);
  const popup = await driver.clickToolbar(again);
  await popup.waitFor(popupScreen.done);
  expect(await popup.text('body')).not.toContain('Changed since');
  await picture(popup, 'popup-saved-before');
  await popup.click(popupScreen.undo);
  await popup.waitFor(popupScreen.save);
});

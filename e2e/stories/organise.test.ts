import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { libraryScreen, popupScreen } from '../screens';
import { story } from '../story';

const launch = 'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers';
const brief = 'Quayside Research lowers its forecast for tablets';

const goTo = (library: View, hash: string) =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

story('tags, the archive and orders', async ({ driver, clickOn, picture }) => {
  const saved = await clickOn('brief--harbour-wire');
  await saved.popup.click(popupScreen.save);
  await saved.popup.click(popupScreen.tagField);
  await saved.popup.type('boards,');
  await expect.poll(() => saved.popup.texts(popupScreen.tag)).toEqual(['boards']);
  await picture(saved.popup, 'popup-tags');
  await saved.popup.close();
  const other = await clickOn('launch--harbour-wire');
  await other.popup.click(popupScreen.save);
  await other.popup.waitFor(popupScreen.done);
  await other.popup.close();

  const library = await driver.openExtensionPage('library.html');
  const titles = () => library.texts(libraryScreen.rowTitle);
  await expect.poll(titles).toEqual([launch, brief]);

  // A tag that the library has, completed, for what is selected.
  await library.click({ css: 'input.check', name: 'Kestrel Micro' });
  await library.click(libraryScreen.bulkTag);
  await library.waitFor(libraryScreen.tagField);
  await library.type('boa');
  await library.waitFor({ css: '[role=option]', name: 'boards' });
  await library.press('ArrowDown');
  await library.press('Enter');
  await library.waitForText('1 article tagged “boards”');
  await library.press('Escape');
  await library.press('Escape');
  await expect.poll(() => library.texts(libraryScreen.rowTag)).toEqual(['boards', 'boards']);
  await goTo(library, '#tag=boards&sort=title');
  await expect.poll(titles).toEqual([launch, brief]);
  await goTo(library, '#tag=boards&sort=-title');
  await expect.poll(titles).toEqual([brief, launch]);

  // Out of the inbox, into the archive, and back.
  await goTo(library, '#inbox');
  await expect.poll(titles).toEqual([launch, brief]);
  await library.press('j');
  await library.press('y');
  await library.waitForText('1 article archived');
  await expect.poll(titles).toEqual([brief]);
  await goTo(library, '#archived');
  await expect.poll(titles).toEqual([launch]);
  await library.click(libraryScreen.undo);
  await library.waitForText('The archive is empty');
  await goTo(library, '#inbox');
  await expect.poll(titles).toEqual([launch, brief]);
});

story('a tag is renamed everywhere, and back', async ({ driver, clickOn }) => {
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.click(popupScreen.tagField);
  await popup.type('boards,');
  await expect.poll(() => popup.texts(popupScreen.tag)).toEqual(['boards']);
  await popup.close();

  const library = await driver.openExtensionPage('library.html#tag=boards');
  await expect.poll(() => library.texts(libraryScreen.rowTitle)).toEqual([brief]);
  await library.click({ css: 'button', name: 'Actions for the tag boards' });
  await library.click({ css: '[role=menuitem]', name: 'Rename' });
  await library.waitFor('dialog.ask');
  await library.type('chips');
  await library.press('Enter');
  await library.waitForText('“boards” is now “chips”');
  await expect.poll(() => library.texts(libraryScreen.rowTag)).toEqual(['chips']);
  await library.click(libraryScreen.undo);
  await expect.poll(() => library.texts('.tag-link .clip')).toEqual(['boards']);
});

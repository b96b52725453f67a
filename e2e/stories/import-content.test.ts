import { expect } from 'vitest';
import { chooseFiles } from '../choose-files';
import type { View } from '../drivers/view';
import { highlightScreen, importScreen, libraryScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

const goTo = (library: View, hash: string) =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

const count = 40;

const withoutSpace = (text: string) => text.replaceAll(/\s/g, '');

/** As wallabag writes them, each with its text and what was marked in it. */
const whole = Array.from({ length: count }, (_, index) => ({
  id: index,
  is_archived: 0,
  is_starred: 0,
  tags: ['boards'],
  title: `Boards of year ${index}`,
  url: `https://daily.example/boards-${index}`,
  content: `<p>The boards of year ${index} were small, said Ada Example of Acme.</p><p>Nobody asked why, and they sold well.</p>`,
  created_at: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
  annotations: [
    { text: 'Is it so?', quote: 'Nobody asked why', created_at: '2024-05-03T10:00:00+00:00', ranges: [] },
    { text: '', quote: `The boards of year ${index} were small`, created_at: '2024-05-04T10:00:00+00:00', ranges: [] },
  ],
}));

story('texts and highlights of another app, once and again', async ({ driver, picture }) => {
  const library = await driver.openExtensionPage('library.html#import');
  await chooseFiles(library, importScreen.files, { export: JSON.stringify(whole) });
  await library.waitForText(`${count} to add, 0 already here`);
  await library.click(importScreen.start);
  await library.waitForText(`${count} added, 0 already here.`);

  await goTo(library, '#inbox');
  await library.waitForText(`${count} articles`);
  await library.click({ css: libraryScreen.rowTitle, name: 'Boards of year 39' });
  await library.waitFor(highlightScreen.piece);
  const marked = () => library.texts(highlightScreen.piece);
  await expect.poll(marked).toEqual(['The boards of year 39 were small', 'Nobody asked why']);
  await library.click(highlightScreen.notesTab);
  await library.waitForText('Is it so?');
  await picture(library, 'import-highlights');

  // The same file once more: nothing is added, and what was marked stands there once.
  const again = await driver.openExtensionPage('library.html#import');
  await chooseFiles(again, importScreen.files, { again: JSON.stringify(whole) });
  await again.waitForText(`0 to add, ${count} already here`);
  await again.click(importScreen.start);
  await again.waitForText(`0 added, ${count} already here.`);
  await goTo(again, '#highlights');
  const counted = () => again.texts('.side a, .side button');
  await expect.poll(async () => (await counted()).map(withoutSpace)).toContain(`Highlights${2 * count}`);
  await goTo(again, '#inbox');
  await again.waitForText(`${count} articles`);
  await expect.poll(marked).toHaveLength(2);
});

story('an address becomes the article that it leads to', async ({ driver, pages, clickOn, picture }) => {
  const address = pages.url('launch--harbour-wire/page.html');
  const stub = { ...whole[0], title: 'A board', url: address, content: '', is_archived: 1, is_starred: 1 };
  const library = await driver.openExtensionPage('library.html#import');
  await chooseFiles(library, importScreen.files, { export: JSON.stringify([{ ...stub, annotations: [] }]) });
  await library.waitForText('1 to add, 0 already here');
  await library.click(importScreen.start);
  await library.waitForText('1 added, 0 already here.');

  // The row says what is known, and where the page is.
  await goTo(library, '#archived');
  await library.waitForText('Not captured yet');
  const row = await library.text(libraryScreen.row);
  expect(row).toContain(address);
  expect(row).toContain('boards');
  const leadsTo = () =>
    library.evaluate(() =>
      [...document.querySelectorAll('.row a[target=_blank], .note a')].map((a) => a.getAttribute('href')),
    );
  expect(await leadsTo()).toEqual([address]);
  const savedAt = () => library.evaluate(() => document.querySelector('.row time')?.getAttribute('datetime'));
  const before = await savedAt();
  expect(before).toMatch(/^2023-11-14T22:13:20/);
  await library.click(libraryScreen.rowTitle);
  await library.waitForText('Only the address came with the import.');
  expect(await leadsTo()).toEqual([address]);
  expect(await library.text('.note')).toContain(address);
  await picture(library, 'import-stub-address');

  const { popup } = await clickOn('launch--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await expect.poll(() => popup.texts(popupScreen.tag)).toEqual(['boards']);
  await popup.close();

  await library.bringToFront();
  await library.waitFor(readerScreen.mark);
  const list = await driver.openExtensionPage('library.html#archived');
  await list.waitFor({ css: libraryScreen.rowTitle, name: 'Kestrel Micro' });
  expect(await list.text(libraryScreen.row)).toContain('Starred');
  expect(await list.text(libraryScreen.row)).not.toContain('Not captured yet');
  const after = () => list.evaluate(() => document.querySelector('.row time')?.getAttribute('datetime'));
  expect(await after()).toBe(before);
});

import { expect } from 'vitest';
import { chooseFiles } from '../choose-files';
import { importScreen, libraryScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

story('import what other apps kept', async ({ driver, pages, downloads, clickOn, picture }) => {
  const address = pages.url('launch--harbour-wire/page.html');
  const pocket = [
    'title,url,time_added,tags,status',
    `A board for home servers,${address},1714557600,boards|to read,unread`,
    'Tablets,https://daily.example/tablets,1714644000,,archive',
    'Broken,javascript:alert(1),1714644000,,unread',
    ...Array.from(
      { length: 600 },
      (_, index) => `Old ${index},https://daily.example/${index},${1700000000 + index},,unread`,
    ),
  ].join('\n');

  const library = await driver.openExtensionPage('library.html');
  await library.click({ css: '.blank a', name: 'Import from another app' });
  await library.waitFor(importScreen.choose);
  await picture(library, 'import-choose');

  // Counted before anything is written.
  await chooseFiles(library, importScreen.files, { 'some export': pocket });
  await library.waitForText('602 to add, 0 already here, 1 can’t be taken.');
  await library.waitForText('Its address is not a web page’s');
  expect(await library.text('body')).toContain('some export:4');
  await picture(library, 'import-summary');
  await library.click(importScreen.start);
  await library.waitForText('602 added, 0 already here.');
  await picture(library, 'import-done');
  await library.click(importScreen.list);
  const list = await downloads.waitForFile('.csv');
  expect(list.content.toString('utf8')).toContain('some export:4');

  // In the library, each by its state and its tags, and open to capture.
  await library.evaluate(() => {
    location.hash = '#inbox';
  });
  await expect.poll(() => library.texts(libraryScreen.rowTitle)).toContain('A board for home servers');
  await library.waitForText('Not captured yet');
  await picture(library, 'import-listed');
  await library.click({ css: `${libraryScreen.rowTitle}`, name: 'A board for home servers' });
  await library.waitForText('Only the address came with the import.');
  await picture(library, 'import-stub');

  // Saving the page gives it its text; its tags and its place in the list stay.
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await expect.poll(() => popup.texts(popupScreen.tag)).toEqual(['boards', 'to read']);
  await popup.close();
  await library.bringToFront();
  await library.waitFor(readerScreen.mark);

  // The same file again adds nothing.
  const again = await driver.openExtensionPage('library.html#import');
  await chooseFiles(again, importScreen.files, { other: pocket });
  await again.waitForText('0 to add, 602 already here, 1 can’t be taken.');
});

story('texts come along, and are made safe', async ({ driver }) => {
  const wallabag = JSON.stringify([
    {
      id: '7',
      is_archived: 0,
      is_starred: 1,
      tags: ['boards'],
      title: 'Boards are small',
      url: 'https://daily.example/boards',
      content:
        '<p>Boards are small, said Ada Example of Acme.</p><script>document.title="hit"</script><img src=x onerror="document.title=1">',
      created_at: '2024-05-01T12:00:00+0200',
    },
  ]);
  const library = await driver.openExtensionPage('library.html#import');
  await chooseFiles(library, importScreen.files, { 'a.csv': wallabag });
  await library.waitForText('wallabag (JSON)');
  await library.click(importScreen.start);
  await library.waitForText('1 added, 0 already here.');
  await library.click({ css: '.import a', name: 'Show articles' });
  await library.click(libraryScreen.rowTitle);
  await expect.poll(() => library.text(readerScreen.text)).toContain('Boards are small, said Ada Example');
  expect(await library.evaluate(() => document.querySelector('main script, main [onerror]') === null)).toBe(true);
});

story('a file that nobody knows, and one that is broken', async ({ driver, picture }) => {
  const library = await driver.openExtensionPage('library.html#import');
  await chooseFiles(library, importScreen.files, { 'pocket.csv': 'milk\nbread and a list of things\n' });
  await library.waitForText('What are these files?');
  await library.waitForText('bread and a list of things');
  await picture(library, 'import-unsure');
  await library.click({ css: '.import button', name: 'Cancel' });
  await library.waitFor(importScreen.choose);
  await chooseFiles(library, importScreen.files, {
    'a.json': '[{"is_archived":0,"url":"https://daily.example/a","title":"Whole"},{"is_archi',
  });
  await library.waitForText('1 to add, 0 already here, 1 can’t be taken.');
  await library.waitForText('The file is cut off here');
});

import { expect } from 'vitest';
import { openInReader } from '../open-in-reader';
import { readZip } from '../read-zip';
import { libraryScreen } from '../screens';
import { story } from '../story';

const dialog = {
  open: { css: '.l-info button', name: 'Export as…' },
  one: { css: '[role=menuitem]', name: 'Export as…' },
  format: (name: string) => ({ css: '.formats label', name }),
  each: { css: 'dialog.export .seg label', name: 'One file each' },
  start: { css: 'dialog.export button', name: 'Export' },
};

story('articles as a book, a web page and a list', async (scene) => {
  const { driver, downloads, clickOn, picture } = scene;
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.waitFor({ css: '.p-foot .btn.primary', name: 'Save' });
  await popup.click({ css: '.p-foot .btn.primary', name: 'Save' });
  await popup.waitFor({ css: '.btn.done', name: 'Saved' });
  await popup.close();
  const reader = await openInReader(scene, 'launch--harbour-wire');

  await reader.click({ css: '.r-tools button', name: 'More actions' });
  await picture(reader, 'reader-more');
  await reader.click(dialog.one);
  await reader.waitForText('Export 1 article');
  await reader.click(dialog.format('Web page'));
  await picture(reader, 'export-dialog-reader');
  await reader.click(dialog.start);
  const page = (await downloads.waitForFile('.html')).content.toString('utf8');
  expect(page).toContain(`content="default-src 'none'; img-src data:; style-src 'sha256-`);
  expect(page).toContain('What has changed</h2>');
  await reader.waitForText('1 article exported');
  await reader.click({ css: '.r-tools button', name: 'More actions' });
  await reader.click({ css: '[role=menuitem]', name: 'Copy as quote' });
  await reader.waitForText('Quote copied');
  expect(await driver.readClipboard()).toMatch(/^Maren Okafor and Tobias Lindqvist, “Kestrel Micro launches/);

  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  await library.click(dialog.open);
  await library.waitForText('Export 2 articles');
  await library.click(dialog.format('EPUB'));
  await picture(library, 'export-dialog');
  await library.click(dialog.start);
  const book = (await downloads.waitForFile('.epub')).content;
  expect(book.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const files = readZip(book);
  expect(files.get('book/nav.xhtml')).toContain('Kestrel Micro launches Breakwater 2');
  expect(files.get('book/chapter-1.xhtml')).toContain('<h2>What has changed</h2>');
  expect(files.get('book/package.opf')).toContain('href="cover.png" media-type="image/png" properties="cover-image"');
  await library.waitForText('2 articles exported');

  await library.click(dialog.open);
  await library.click(dialog.format('CSV'));
  await library.click(dialog.start);
  const list = (await downloads.waitForFile('.csv')).content.toString('utf8');
  expect(list.trim().split('\r\n')).toHaveLength(3);
});

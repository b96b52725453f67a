import { expect } from 'vitest';
import { chooseDownload } from '../choose-files';
import { readZip } from '../read-zip';
import { backupScreen, highlightScreen, libraryScreen, picturesScreen, popupScreen, readerScreen } from '../screens';
import { servePictures } from '../serve-pictures';
import { story } from '../story';

story('back up, lose everything, restore', async ({ driver, downloads, picture }) => {
  const site = await servePictures();
  const popup = await driver.clickToolbar(await driver.openPage(site.articleUrl));
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.waitFor(picturesScreen.allow);
  await popup.click(picturesScreen.textOnly);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitForText('3 of 8 pictures kept');
  await reader.selectWords(highlightScreen.text, 'The wall is … nautical miles');
  await reader.press('h');
  await reader.waitFor(highlightScreen.piece);
  await site.close();

  const library = await driver.openExtensionPage('library.html#storage');
  await library.waitForText('There is none yet.');
  await library.click(backupScreen.backUp);
  await library.waitForText('1 article backed up.');
  const { content } = await downloads.waitForFile('.zip');
  const names = [...readZip(content).keys()];
  expect(names).toContain('articles/Five views of the breakwater.md');
  expect(names).toContain('offprint.json');
  expect(names.filter((name) => name.startsWith('assets/')).length).toBeGreaterThan(2);

  // Gone for ever.
  await library.evaluate(() => {
    location.hash = '#inbox';
  });
  await library.click(libraryScreen.check);
  await library.click(libraryScreen.delete);
  await library.waitForText('1 article deleted');
  await library.evaluate(() => {
    location.hash = '#storage';
  });
  await library.click(backupScreen.emptyTrash);
  await library.waitFor(backupScreen.purgeCount);
  await library.type('1');
  await library.click(backupScreen.purge);
  await library.waitForText('1 article deleted for ever');
  await library.evaluate(() => {
    location.hash = '#inbox';
  });
  await library.waitForText('Nothing saved yet');
  await library.click(backupScreen.offered);
  await library.waitFor(backupScreen.backUp);

  // What is no backup changes nothing, and says so.
  await chooseDownload(library, backupScreen.file, Buffer.from('PK\u0003\u0004 torn'));
  await library.waitForText('This is no backup of Offprint’s');
  await chooseDownload(library, backupScreen.file, content);
  await library.waitForText('1 to add, 0 already here, 0 newer here. Nothing is written yet.');
  await picture(library, 'restore-summary');
  await library.click(backupScreen.restore);
  await library.waitForText('1 added, 0 already here, 0 newer copies kept.');
  await picture(library, 'restore-done');

  // With its picture and its highlight, and the site is long gone.
  await library.evaluate(() => {
    location.hash = '#inbox';
  });
  await library.click(libraryScreen.rowTitle);
  await library.waitFor(readerScreen.mark);
  await library.waitFor(highlightScreen.piece);
  await expect
    .poll(() =>
      library.evaluate(() => {
        const shown = document.querySelector<HTMLImageElement>('.prose .picture img');
        return shown ? shown.naturalWidth : 0;
      }),
    )
    .toBeGreaterThan(0);
});

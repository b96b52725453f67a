import { expect } from 'vitest';
import { chooseDownload, chooseFiles } from '../choose-files';
import type { View } from '../drivers/view';
import { findViolations } from '../find-violations';
import { backupScreen, importScreen } from '../screens';
import { story, type Scene } from '../story';

const dialog = {
  open: { css: '.l-info button', name: 'Export as…' },
  start: { css: 'dialog.export button', name: 'Export' },
  again: { css: 'dialog.export button', name: 'Try again' },
};

/** Nothing on this screen, in any theme; a picture in light and in dark. */
async function expectClean({ picture }: Scene, view: View, screen: string): Promise<void> {
  const violations = await findViolations(view, (theme) => picture(view, `${screen}-${theme}`));
  expect(violations, screen).toEqual([]);
}

/** Enough articles for a reminder. */
async function importAddresses(library: View): Promise<void> {
  const rows = Array.from(
    { length: 24 },
    (_, index) => `Story ${index},https://daily.example/${index},1714557600,,unread`,
  );
  await chooseFiles(library, importScreen.files, {
    'export.csv': `title,url,time_added,tags,status\n${rows.join('\n')}\n`,
  });
  await library.waitFor(importScreen.start);
  await library.click(importScreen.start);
  await library.waitForText('24 added');
}

story('axe finds nothing in the reminder, a failed export and a damaged backup', async (scene) => {
  const { driver, downloads, picture } = scene;
  const library = await driver.openExtensionPage('library.html#import');
  await library.waitFor(importScreen.choose);
  await importAddresses(library);
  await goTo(library, '#inbox');
  await library.waitForText('The library has no backup yet.');
  await expectClean(scene, library, 'axe-backup-reminder');

  // The last step of an export is the browser's.
  await library.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('No room.');
    };
  });
  await library.click(dialog.open);
  await library.waitForText('Export 24 articles');
  await library.click({ css: '.formats label', name: 'CSV' });
  await library.click(dialog.start);
  await library.waitFor(dialog.again);
  await expectClean(scene, library, 'axe-export-failed');
  await library.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await library.resize(360, 640);
  await picture(library, 'export-failed-rtl-narrow');
  await library.resize(1280, 800);
  await library.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  await library.press('Escape');

  const storage = await driver.openExtensionPage('library.html#storage');
  await storage.click(backupScreen.backUp);
  await storage.waitForText('24 articles backed up.');
  const { content } = await downloads.waitForFile('.zip');
  await chooseDownload(storage, backupScreen.file, tear(content));
  await storage.waitForText('is damaged');
  await expectClean(scene, storage, 'axe-backup-damaged');
});

function goTo(view: View, hash: string): Promise<void> {
  return view.evaluate((address) => {
    location.hash = address;
  }, hash);
}

/** With another letter in one record, whose hash then is that of something else. */
function tear(zip: Buffer): Buffer {
  const torn = Buffer.from(zip);
  const place = torn.indexOf('"title":"Story 7"');
  torn.write('"title":"Story X"', place);
  return torn;
}

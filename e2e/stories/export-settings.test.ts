import { expect } from 'vitest';
import { readZip } from '../read-zip';
import { exportScreen, libraryScreen, popupScreen, readerScreen } from '../screens';
import { servePictures } from '../serve-pictures';
import { story } from '../story';

story('choose how articles are exported', async ({ driver, downloads, picture }) => {
  const site = await servePictures();
  try {
    const page = await driver.openPage(site.articleUrl);
    const popup = await driver.clickToolbar(page);
    await popup.waitFor(popupScreen.mark);
    await popup.click(popupScreen.save);
    await popup.waitFor(popupScreen.done);
    await popup.waitForText('To keep pictures');
    await popup.close();

    const library = await driver.openExtensionPage('library.html#export');
    await expect.poll(() => library.text(exportScreen.note)).toContain('title: "Five views of the breakwater"');
    await expect.poll(() => library.texts('.files li')).toContain('Five views of the breakwater.md');
    await picture(library, 'export-settings');

    // A mistake is said with its line, selected by a click, and not exported with.
    await library.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.focus();
      field.setSelectionRange(4, 4);
    });
    await library.type('{{titel}}');
    await library.waitForText('Line 2: {{titel}} is no variable');
    await picture(library, 'export-mistake');
    await library.click(exportScreen.mistake);
    expect(
      await library.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toBe('{{titel}}');
    expect(await library.text(exportScreen.note)).not.toContain('titel');
    await library.click(exportScreen.reset);
    await library.waitForGone(exportScreen.mistake);

    await library.click(exportScreen.links);
    await expect.poll(() => library.text(exportScreen.note)).toContain('[[');
    await library.evaluate(() => {
      const select = document.querySelector('select')!;
      select.value = 'hugo';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => library.texts('.files li')).toContain('five-views-of-the-breakwater/index.md');
    expect(await library.text(exportScreen.note)).not.toContain('[[');

    // The settings are those of every page of ours.
    await library.evaluate(() => {
      location.hash = '#inbox';
    });
    await library.click(libraryScreen.rowTitle);
    await library.waitFor(readerScreen.mark);
    await library.press('d');
    const { name, content } = await downloads.waitForFile('.zip');
    expect(name).toBe('five-views-of-the-breakwater.zip');
    const files = readZip(content);
    const note = files.get('five-views-of-the-breakwater/index.md') ?? '';
    expect(note).toContain('params:\n  source: "');
    const links = [...note.matchAll(/\]\(([0-9a-f]{16}\.\w+)\)/g)].map(
      ([, file]) => `five-views-of-the-breakwater/${file}`,
    );
    expect(links.length).toBeGreaterThan(0);
    expect([...files.keys()].filter((file) => !file.endsWith('.md')).toSorted()).toEqual(
      [...new Set(links)].toSorted(),
    );
  } finally {
    await site.close();
  }
});

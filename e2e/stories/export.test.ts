import { expect } from 'vitest';
import { readFrontMatter } from '../read-front-matter';
import { readZip } from '../read-zip';
import { libraryScreen, popupScreen } from '../screens';
import { savePages } from '../save-pages';
import { story } from '../story';

const names = [
  'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers.md',
  'Quayside Research lowers its forecast for tablets.md',
];

story('export one article', async ({ driver, pages, clickOn, downloads }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.more);
  await popup.click(popupScreen.download);
  const file = await downloads.waitForFile('.md');
  expect(file.name).toBe(names[0]);

  const markdown = file.content.toString('utf8');
  const { fields, body } = readFrontMatter(markdown);
  expect(fields).toMatchObject({
    title: 'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers',
    source: `${pages.url('launch--harbour-wire/')}page.html`,
    author: ['Maren Okafor', 'Tobias Lindqvist'],
    site: 'Harbour Wire',
    lang: 'en-GB',
  });
  expect(fields['published']).toMatch(/^2026-03-17/);
  expect(fields['words']).toBeGreaterThan(400);
  expect(fields['entities']).toContain('Kestrel Micro');
  expect(body).toContain('## What has changed');
  expect(body).toContain('```sh\nsudo apt install samba');
  expect(body).toMatch(/\|\s*Memory\s*\|\s*4 GB\s*\|\s*8 GB\s*\|/);

  await popup.click(popupScreen.copy);
  await popup.waitForText('Markdown copied');
  const copied = await driver.readClipboard();
  expect(withoutTime(copied)).toBe(withoutTime(markdown));
});

story('export many articles', async ({ driver, clickOn, downloads, picture }) => {
  await savePages({ clickOn }, 'launch--harbour-wire', 'brief--harbour-wire', 'cjk--minato-tech');
  const library = await driver.openExtensionPage('library.html');
  await library.waitForText('3 articles');
  for (const name of ['Kestrel Micro', 'Quayside Research']) await library.click({ css: 'input.check', name });
  await library.waitForText('2 selected');
  await picture(library, 'library-selecting');
  await library.click(libraryScreen.export);

  const files = readZip((await downloads.waitForFile('.zip')).content);
  expect([...files.keys()].toSorted()).toEqual(names);
  for (const markdown of files.values()) expect(readFrontMatter(markdown).fields['site']).toBe('Harbour Wire');
  await library.waitForText('2 articles exported');
});

/** Each export says when it was made. */
function withoutTime(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(/^created: .*$/m, '');
}

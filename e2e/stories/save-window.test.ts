import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { readFrontMatter } from '../read-front-matter';
import { readZip } from '../read-zip';
import { openInReader } from '../open-in-reader';
import { highlightScreen, libraryScreen, popupScreen } from '../screens';
import { savePages } from '../save-pages';
import { story } from '../story';

story('a large export goes where the reader says, while it is made', async ({ driver, clickOn, downloads }) => {
  await savePages({ clickOn }, 'launch--harbour-wire', 'brief--harbour-wire');
  const library = await driver.openExtensionPage('library.html');
  await library.waitForText('2 articles');
  await countAsLarge(library);
  const isChromium = await library.evaluate(() => 'showSaveFilePicker' in window);
  for (const name of ['Kestrel Micro', 'Quayside Research']) await library.click({ css: 'input.check', name });
  if (!isChromium) {
    // A browser without such a window makes it in parts, and downloads it.
    await library.click(libraryScreen.export);
    expect(readZip((await downloads.waitForFile('.zip')).content).size).toBe(2);
    return;
  }

  // The browser's own window is no page; a file of the extension's own stands in for the one that is named in it.
  await library.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, {
      asked,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        asked.push(suggestedName);
        if (asked.length === 1) throw new DOMException('Closed.', 'AbortError');
        return (await navigator.storage.getDirectory()).getFileHandle('export.zip', { create: true });
      },
    });
  });
  await library.click(libraryScreen.export);
  await library.waitForText('Export stopped');
  await library.click(libraryScreen.export);
  await library.waitForText('2 articles exported');
  const asked = await library.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatch(/^offprint-\d{4}-\d\d-\d\d\.zip$/);
  const files = readZip(Buffer.from(await readNamed(library), 'base64'));
  expect(files.size).toBe(2);
  for (const markdown of files.values()) expect(readFrontMatter(markdown).fields['site']).toBe('Harbour Wire');
});

story('the popup’s Markdown of what is saved has its tags', async ({ clickOn, downloads }) => {
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.click(popupScreen.tagField);
  await popup.type('boards,');
  await expect.poll(() => popup.texts(popupScreen.tag)).toEqual(['boards']);
  await popup.click(popupScreen.more);
  await popup.click(popupScreen.download);
  const { content } = await downloads.waitForFile('.md');
  expect(readFrontMatter(content.toString('utf8')).fields['tags']).toEqual(['boards']);
});

story('the popup’s Markdown of what is saved has what was marked and written', async (scene) => {
  const { driver, clickOn } = scene;
  const reader = await openInReader(scene, 'brief--harbour-wire');
  await reader.selectWords(highlightScreen.text, 'lowered its forecast … tablet market');
  await reader.press('h');
  await reader.waitFor(highlightScreen.piece);
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.copy);
  await popup.waitForText('Markdown copied');
  expect(await driver.readClipboard()).toMatch(/==lowered its forecast[^=]*tablet market==/);
});

/** Its counter of pictures says 500 MB: nobody wants to save as much for a story. */
function countAsLarge(library: View): Promise<unknown> {
  return library.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('offprint');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('counters', 'readwrite');
          const counters = transaction.objectStore('counters');
          const reading = counters.get('totals');
          reading.addEventListener('success', () => {
            counters.put({
              ...reading.result,
              counts: { ...reading.result.counts, 'store:pictureBytes': 500_000_000 },
            });
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}

function readNamed(library: View): Promise<string> {
  return library.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const bytes = await (await (await folder.getFileHandle('export.zip')).getFile()).arrayBuffer();
    return btoa(String.fromCharCode(...new Uint8Array(bytes)));
  });
}

import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { highlightScreen, popupScreen, readerScreen } from '../screens';
import { story, type Scene } from '../story';

async function openReader({ driver, clickOn }: Pick<Scene, 'driver' | 'clickOn'>, page: string): Promise<View> {
  const { popup } = await clickOn(page);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor('.r-art mark.ent');
  return reader;
}

/** The words of every highlight, in the order of their first pieces. */
const marked = (reader: View) =>
  reader.evaluate(() => {
    const words = new Map<string, string>();
    for (const piece of document.querySelectorAll<HTMLElement>('.r-art span.hl')) {
      const id = piece.dataset['highlight']!;
      words.set(id, (words.get(id) ?? '') + piece.textContent);
    }
    return [...words.values()];
  });

story('highlight by mouse and by keys, note, reload', async (scene) => {
  const reader = await openReader(scene, 'brief--harbour-wire');
  await reader.selectWords(highlightScreen.text, 'lowered its forecast … tablet market');
  await reader.waitFor(highlightScreen.bar);
  await scene.picture(reader, 'highlight-selection');
  await reader.click({ css: '.selbar button', name: 'Green' });
  await expect.poll(() => marked(reader)).toEqual(['lowered its forecast for the tablet market']);

  // By keys, over a paragraph's end and a name, in the colour used last.
  await reader.selectWords(highlightScreen.text, 'about as many … reason');
  await reader.press('h');
  await expect.poll(() => marked(reader)).toHaveLength(2);
  expect(await reader.evaluate(() => document.querySelectorAll('span.hl[data-color=green]').length)).toBeGreaterThan(2);

  // N on a selection: the note is written in the rail, and is there in another tab while it is typed.
  await reader.selectWords(highlightScreen.text, 'They are replacing the batteries');
  await reader.press('n');
  await reader.waitFor(highlightScreen.field);
  await reader.type('See 2021');
  const other = await scene.driver.openExtensionPage(`reader.html${new URL(await reader.url()).search}`);
  await expect.poll(() => marked(other)).toHaveLength(3);
  await other.click(highlightScreen.notesTab);
  await other.waitForText('See 2021');
  await other.close();
  await reader.press('Escape');
  await scene.picture(reader, 'highlight-notes');

  await reader.evaluate(() => location.reload());
  await reader.waitFor(highlightScreen.piece);
  await expect.poll(() => marked(reader)).toHaveLength(3);
  await reader.click(highlightScreen.notesTab);
  await expect.poll(() => reader.count(highlightScreen.row)).toBe(3);
  await reader.waitForText('See 2021');
});

story('a note that was being typed when the tab closed is kept', async (scene) => {
  const reader = await openReader(scene, 'brief--harbour-wire');
  await reader.click(highlightScreen.notesTab);
  await reader.click(highlightScreen.articleNote);
  await reader.waitFor(highlightScreen.field);
  await reader.type('Half a thou');
  const address = `reader.html${new URL(await reader.url()).search}`;
  await reader.close();
  const again = await scene.driver.openExtensionPage(address);
  await again.click(highlightScreen.notesTab);
  await again.waitForText('Half a thou');
});

story('a highlight is changed, removed and brought back', async (scene) => {
  const reader = await openReader(scene, 'brief--harbour-wire');
  await reader.selectWords(highlightScreen.text, 'It costs');
  await reader.press('h');
  await reader.waitFor(highlightScreen.piece);
  // Enter on it opens its bar, with the focus on its colour; the arrows walk on.
  await reader.evaluate(() => document.querySelector<HTMLElement>('span.hl[tabindex="0"]')!.focus());
  await reader.press('Enter');
  await reader.waitFor(highlightScreen.bar);
  await reader.press('ArrowRight');
  await reader.press('Enter');
  await expect.poll(() => reader.count('span.hl[data-color=green]')).toBeGreaterThan(0);
  await reader.press('Escape');
  await reader.waitForGone(highlightScreen.bar);

  await reader.click(highlightScreen.piece);
  await reader.click(highlightScreen.remove);
  await reader.waitForGone(highlightScreen.piece);
  await reader.click(highlightScreen.undo);
  await reader.waitFor(highlightScreen.piece);
  expect(await marked(reader)).toEqual(['It costs']);

  // One of the same colour that reaches further takes it up.
  await reader.selectWords(highlightScreen.text, 'costs … eleven minutes');
  await reader.press('h');
  await expect.poll(() => marked(reader)).toEqual(['It costs €35 and takes eleven minutes']);
});

story('highlights outlive another text', async (scene) => {
  const reader = await openReader(scene, 'brief--harbour-wire');
  await reader.selectWords(highlightScreen.text, 'The average price rose from … in the same time');
  await reader.press('h');
  await expect.poll(() => marked(reader)).toHaveLength(1);
  await reader.selectWords(highlightScreen.text, 'Its next report is due');
  await reader.press('h');
  await expect.poll(() => marked(reader)).toHaveLength(2);

  await changeText(reader, [
    ['$318', '$320'],
    ['Its next report is due on 22 June.', ''],
    ['Quayside Research on Monday', 'A new beginning. Quayside Research on Monday'],
  ]);
  await expect.poll(() => marked(reader)).toEqual(['The average price rose from $320 to $334 in the same time']);
  await reader.click(highlightScreen.notesTab);
  await reader.waitForText('No longer in the text');
  await reader.waitForText('Its next report is due');
  await scene.picture(reader, 'highlight-orphan');

  await changeText(reader, [['since the cheapest', 'Its next report is due on 22 June, since the cheapest']]);
  await expect.poll(() => marked(reader)).toHaveLength(2);
});

story('all highlights, from the library and into a file', async (scene) => {
  const { driver, downloads, picture } = scene;
  const reader = await openReader(scene, 'brief--harbour-wire');
  await reader.selectWords(highlightScreen.text, 'lowered its forecast');
  await reader.press('h');
  await expect.poll(() => marked(reader)).toHaveLength(1);
  await reader.selectWords(highlightScreen.text, 'They are replacing the batteries');
  await reader.waitFor(highlightScreen.bar);
  await reader.click({ css: '.selbar button', name: 'Blue' });
  await expect.poll(() => marked(reader)).toHaveLength(2);
  await reader.click(highlightScreen.piece);
  await reader.click(highlightScreen.note);
  await reader.waitFor(highlightScreen.field);
  await reader.type('By how much?');
  await reader.press('Escape');

  // The article's own file has both.
  await reader.click(readerScreen.title);
  await reader.press('d');
  const article = (await downloads.waitForFile('tablets.md')).content.toString('utf8');
  expect(article).toContain('==lowered its forecast== for the tablet market');
  expect(article).toContain('==They are replacing the batteries==');
  expect(article).toContain('## Notes\n\n> lowered its forecast\n\nBy how much?\n');

  const library = await driver.openExtensionPage('library.html');
  await library.waitForText('Highlights');
  await library.click({ css: '.nav a', name: 'Highlights' });
  await expect
    .poll(() => library.texts('.hl-words'))
    .toEqual(['“They are replacing the batteries”', '“lowered its forecast”']);
  expect(await library.text('.nav a[aria-current] .n')).toBe('2');
  expect(await library.texts('.hl-of bdi')).toEqual(['Quayside Research lowers its forecast for tablets']);
  await picture(library, 'library-highlights');
  await library.click({ css: '.hl-filters button', name: 'Export' });
  const file = (await downloads.waitForFile('Highlights.md')).content.toString('utf8');
  expect(file).toContain('> lowered its forecast\n\nBy how much?\n\n> They are replacing the batteries\n');

  await library.click('.hl-colors [data-color=blue]');
  await expect.poll(() => library.texts('.hl-words')).toEqual(['“They are replacing the batteries”']);
  await library.click('.hl-colors .all');
  await library.click('.hl-search input');
  await library.type('how mu');
  await expect.poll(() => library.texts('.hl-words')).toEqual(['“lowered its forecast”']);
  await library.click('.hl-words');
  await library.waitFor('.r-art span.hl:focus');
  expect(await library.text('.r-art span.hl:focus')).toBe('lowered its forecast');
});

story('highlights from right to left', async (scene) => {
  const reader = await openReader(scene, 'rtl--marsa-tech');
  const words = await reader.evaluate(() => document.querySelector('.r-art .prose p')!.textContent.trim().slice(0, 24));
  await reader.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.r-art .prose p')!));
  await reader.waitFor(highlightScreen.bar);
  await reader.press('h');
  await expect.poll(async () => (await marked(reader)).join('').startsWith(words)).toBe(true);
  await reader.click(highlightScreen.notesTab);
  await scene.picture(reader, 'highlight-right-to-left');
});

/** Gives the article another text, as an update does. */
async function changeText(reader: View, replacements: [string, string][]): Promise<void> {
  const status = await reader.evaluate(async (pairs) => {
    const id = new URLSearchParams(location.search).get('id')!;
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Runtime } | undefined>;
    interface Runtime {
      sendMessage(message: object): Promise<{ status: string }>;
    }
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page sees nothing of this side
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settle(indexedDB.open('offprint'));
    const read = (table: string) => settle(database.transaction(table).objectStore(table).get(id));
    const [row, body] = [await read('articles'), await read('bodies')];
    database.close();
    const html = pairs.reduce((text: string, [from, to]) => text.replace(from, to), body.html);
    const { wordCount, excerpt, contentHash, entitiesVersion } = row;
    const request = { id, from: contentHash, html, wordCount, excerpt, entities: [], entitiesVersion };
    const message = { to: 'background', kind: 'changeText', request: { ...request, coverage: 1, dropped: [] } };
    return (await (browser ?? chrome)!.runtime.sendMessage(message)).status;
  }, replacements);
  expect(status).toBe('done');
}

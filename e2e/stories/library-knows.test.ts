import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { findViolations } from '../find-violations';
import { libraryScreen, popupScreen, readerScreen } from '../screens';
import { story, type Scene } from '../story';

/** Saves articles that name Kestrel Micro and nothing else, as the popup asks for it. */
async function saveMany(library: View, count: number): Promise<void> {
  await library.evaluate(async (many) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage: (m: unknown) => unknown } }
    >;
    for (let index = 0; index < many; index += 1) {
      const url = `https://daily.example/${index}`;
      const html = '<p>Kestrel Micro has made something.</p>';
      const about = { title: `Article ${index}`, siteName: 'Daily Example', byline: [], excerpt: '', wordCount: 5 };
      const none = { publishedTime: null, modifiedTime: null, image: null, section: null, nextPage: null, dropped: [] };
      const state = { lang: 'en', dir: 'ltr', isPreview: false, isUnfinished: false, coverage: 1 };
      const article = { url, canonicalUrl: url, html, ...about, ...none, ...state };
      const id = 'organisation:kestrel micro';
      const mentions = [{ start: 0, end: 13 }];
      const entity = { id, type: 'organisation', name: 'Kestrel Micro', aliases: [], mentions, salience: 1 };
      const request = { article, entities: [entity], entitiesVersion: 'aaaaaaaa' };
      await (browser ?? chrome)!.runtime.sendMessage({ to: 'background', kind: 'save', request });
    }
  }, count);
}

const markOf = (name: string) => ({ css: 'mark.ent', name });
const rowNamed = (name: string) => ({ css: '.r-side .e-row', name });

async function save(popup: View): Promise<void> {
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
}

story('names that no saved article has are new', async ({ driver, clickOn, picture }) => {
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);
  const small = await clickOn('launch--harbour-wire');
  await small.popup.waitFor(popupScreen.mark);
  await saveMany(library, 12);
  expect(await small.popup.count('.new-dot')).toBe(0);
  await small.popup.close();

  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor('.chip .new-dot');
  expect(await popup.texts('.chip[data-type=org]')).toEqual([
    expect.stringMatching(/^Organisations \d+, \d new to your library$/),
  ]);
  expect(await popup.count('.chip[data-type=money] .new-dot')).toBe(0);
  await picture(popup, 'popup-new-names');
  await popup.click(markOf('Kestrel Micro'));
  await popup.waitFor({ css: '.p-bar a', name: '12 saved articles' });
  await picture(popup, 'popup-spotlight-saved');
  await popup.press('Escape');
  await popup.click(markOf('Breakwater 2'));
  await popup.waitFor({ css: '.p-bar .new-word', name: 'new' });
  await picture(popup, 'popup-spotlight-new');
  await popup.press('Escape');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);

  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor('.e-row .new-word');
  const rows = await reader.texts('.r-side .e-row');
  expect(rows.find((row) => row.startsWith('Kestrel Micro'))).not.toContain('new');
  expect(rows.find((row) => row.startsWith('Breakwater 2'))).toContain('new');
  await reader.click(markOf('Breakwater 2'));
  await reader.waitFor(readerScreen.card);
  expect(await reader.text(readerScreen.card)).toContain('new to your library');
  await picture(reader, 'reader-new-names');
  await reader.press('Escape');
  await reader.click(markOf('Kestrel Micro'));
  await reader.waitForText('Mentioned in 13 saved articles');
  await reader.click({ css: '.card a', name: 'Open page' });
  await reader.waitUntil(async () => (await reader.url()).includes('#entity=organisation'), 'the page of the name');
});

/** A page to which its publisher has added a sentence. */
async function clickOnWith({ driver, pages }: Scene, page: string, sentence: string): Promise<View> {
  const view = await driver.openPage(pages.url(`${page}/`));
  await view.evaluate((added) => {
    const paragraphs = document.querySelectorAll('article p, main p');
    const last = [...paragraphs].findLast((paragraph) => paragraph.textContent.length > 150)!;
    last.insertAdjacentHTML('beforebegin', `<p>${added}</p>`);
  }, sentence);
  return driver.clickToolbar(view);
}

story('a figure that differs from the one saved before', async (scene) => {
  const { driver, picture } = scene;
  const first = await clickOnWith(
    scene,
    'brief--harbour-wire',
    'Quayside Research says that the Breakwater 2 costs $79 now.',
  );
  await save(first);
  await first.close();
  const second = await clickOnWith(scene, 'launch--harbour-wire', 'In shops the Breakwater 2 costs $99 as of today.');
  await save(second);
  await second.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor({ css: '.e-fold .new-word', name: 'differs' });
  await reader.click({ css: '.e-fold', name: 'Money' });
  await reader.click(rowNamed('$99'));
  await reader.click(markOf('$99'));
  await reader.waitFor('.card .earlier');
  const card = await reader.text(readerScreen.card);
  expect(card).toContain('In shops the Breakwater 2 costs $99 as of today.');
  expect(card).toContain('Quayside Research says that the Breakwater 2 costs $79 now.');
  expect(card).toMatch(/Earlier saved: \d+ \w+ 20\d\d/);
  const violations = await findViolations(reader, (theme) => picture(reader, `axe-reader-differs-${theme}`));
  expect(violations).toEqual([]);
  await reader.click('.card .earlier a');
  await reader.waitForText('Quayside Research lowers its forecast');
  // The one saved first has no earlier one.
  await reader.waitFor(readerScreen.mark);
  expect(await reader.count('.e-fold .new-word')).toBe(0);
});

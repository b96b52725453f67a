import { expect } from 'vitest';
import type { Driver } from '../drivers/driver';
import type { View } from '../drivers/view';
import { giveVoices } from '../fake-voices';
import { chooseFiles } from '../choose-files';
import { findViolations } from '../find-violations';
import { openInReader } from '../open-in-reader';
import { readingScreen } from '../reading-screen';
import {
  displayScreen,
  exportScreen,
  highlightScreen,
  importScreen,
  leftOutPanel,
  libraryScreen,
  panelScreen,
  picturesScreen,
  popupScreen,
  readerScreen,
} from '../screens';
import { savePages } from '../save-pages';
import { servePictures } from '../serve-pictures';
import { story, type Scene } from '../story';

/** Nothing on this screen, in any theme; a picture in light and in dark. */
async function expectClean({ picture }: Scene, view: View, screen: string): Promise<void> {
  const violations = await findViolations(view, (theme) => picture(view, `${screen}-${theme}`));
  expect(violations, screen).toEqual([]);
}

story('axe finds nothing in the popup with an article', async (scene) => {
  const { driver, clickOn } = scene;
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  await expectClean(scene, popup, 'axe-popup-ready');
  await popup.click(popupScreen.more);
  await popup.waitFor(popupScreen.download);
  await expectClean(scene, popup, 'axe-popup-menu');
  await popup.press('Escape');
  await popup.click(popupScreen.mark);
  await popup.waitFor({ css: 'button', name: 'Next mention' });
  await expectClean(scene, popup, 'axe-popup-spotlight');
  await popup.press('Escape');
  await driver.setOffline(popup, true);
  await popup.waitForText('You’re offline.');
  await expectClean(scene, popup, 'axe-popup-offline');
  await driver.setOffline(popup, false);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.waitFor(popupScreen.tagField);
  await expectClean(scene, popup, 'axe-popup-saved');
});

story('axe finds nothing in the display settings and the panel', async (scene) => {
  const { driver, pages, clickOn } = scene;
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  await popup.press('a');
  await popup.click(displayScreen.types);
  await expectClean(scene, popup, 'axe-popup-display');
  await popup.press('Escape');
  await popup.click(panelScreen.open);
  const panel = await driver.findPanel();
  await panel.waitFor(popupScreen.mark);
  await expectClean(scene, panel, 'axe-panel-ready');
  await driver.openPage(pages.url('brief--harbour-wire/'));
  await panel.waitFor(panelScreen.read);
  await expectClean(scene, panel, 'axe-panel-elsewhere');
  await panel.click(panelScreen.read);
  await panel.waitForText('Press the Offprint button to read this page');
  await expectClean(scene, panel, 'axe-panel-shut');
});

story('axe finds nothing when something goes wrong', async (scene) => {
  const { clickOn } = scene;
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  // A background that dies on the way answers nothing.
  await replaceCall(popup, 'runtime', 'sendMessage', undefined);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.tryAgain);
  await expectClean(scene, popup, 'axe-popup-save-failed');
  await replaceCall(popup, 'runtime', 'sendMessage', { status: 'storage-full' });
  await popup.click(popupScreen.tryAgain);
  await popup.waitForText('this browser’s storage is full');
  await expectClean(scene, popup, 'axe-popup-storage-full');
  await popup.close();

  const front = await clickOn('front-page--harbour-wire');
  await front.popup.waitFor(popupScreen.useAnyway);
  await expectClean(scene, front.popup, 'axe-popup-not-an-article');
  await replaceCall(front.popup, 'scripting', 'executeScript', [{}]);
  await front.popup.click(popupScreen.useAnyway);
  await front.popup.waitForText('The text couldn’t be taken from this page');
  await expectClean(scene, front.popup, 'axe-popup-error');
  await front.popup.close();

  const closed = await openClosedPage(scene.driver);
  await closed.waitForText('The browser keeps this page closed');
  await expectClean(scene, closed, 'axe-popup-restricted');
});

story('axe finds nothing in what was left out', async (scene) => {
  const { driver, clickOn } = scene;
  const { popup } = await clickOn('partial--harbour-wire');
  await popup.click(leftOutPanel.show);
  await popup.waitFor(leftOutPanel.item);
  await expectClean(scene, popup, 'axe-popup-left-out');
  await popup.click(leftOutPanel.putBack);
  await popup.waitFor(leftOutPanel.undo);
  await expectClean(scene, popup, 'axe-popup-put-back');
  await popup.click(leftOutPanel.close);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  await reader.click(leftOutPanel.show);
  await reader.waitFor(leftOutPanel.item);
  await expectClean(scene, reader, 'axe-reader-left-out');
});

story('axe finds nothing on a very large page and with a selection', async (scene) => {
  const { driver, clickOn, pages } = scene;
  const large = await clickOn('partial--large');
  await large.popup.waitFor(popupScreen.readAnyway);
  await expectClean(scene, large.popup, 'axe-popup-very-large');
  await large.popup.close();

  const page = await driver.openPage(pages.url('rtl--marsa-tech/'));
  await page.evaluate(() => getSelection()!.selectAllChildren(document.body));
  const selected = await driver.clickToolbar(page);
  await selected.waitFor(popupScreen.useSelection);
  await expectClean(scene, selected, 'axe-popup-selection');
});

story('axe finds nothing while the page is read', async (scene) => {
  const page = await scene.driver.openPage(scene.pages.slowUrl('brief--harbour-wire/'), { isLoading: true });
  const popup = await scene.driver.clickToolbar(page);
  await popup.waitForText('Reading the page…');
  await expectClean(scene, popup, 'axe-popup-loading');
  scene.pages.finishSlowPages();
});

story('axe finds nothing in the library and the reader', async (scene) => {
  const { driver, clickOn } = scene;
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);
  await expectClean(scene, library, 'axe-library-empty');
  await savePages({ clickOn }, 'rtl--marsa-tech', 'brief--harbour-wire', 'launch--harbour-wire');
  await library.waitForText('3 articles');
  await expectClean(scene, library, 'axe-library-default');
  await library.click(libraryScreen.check);
  await library.waitFor(libraryScreen.bulk);
  await expectClean(scene, library, 'axe-library-selecting');
  await library.click(libraryScreen.bulkTag);
  await library.waitFor(libraryScreen.tagField);
  await expectClean(scene, library, 'axe-library-tagging');
  await library.press('Escape');
  await library.press('Escape');
  await library.click(libraryScreen.sort);
  await library.waitFor('[role=menuitemradio]');
  await expectClean(scene, library, 'axe-library-sort');
  await library.press('Escape');
  await library.evaluate(() => {
    location.hash = '#storage';
  });
  await library.waitForText('3 articles,');
  await expectClean(scene, library, 'axe-library-storage');
  await library.evaluate(() => {
    location.hash = '#import';
  });
  await library.waitFor(importScreen.choose);
  await expectClean(scene, library, 'axe-import-choose');
  await chooseFiles(library, importScreen.files, {
    a: 'title,url,time_added\nA,https://daily.example/a,1\nB,javascript:1,1\n',
  });
  await library.waitFor(importScreen.start);
  await expectClean(scene, library, 'axe-import-summary');
  await library.evaluate(() => {
    location.hash = '#export';
  });
  await library.waitForText('title: "');
  await library.click(exportScreen.template);
  await library.type('{{');
  await library.waitFor(exportScreen.mistake);
  await expectClean(scene, library, 'axe-export');
  await library.evaluate(() => {
    location.hash = '#inbox';
  });
  await library.click(libraryScreen.rowTitle);
  await library.waitFor(readerScreen.mark);
  await expectClean(scene, library, 'axe-reader-default');
  await library.click(readerScreen.display);
  await library.waitFor(readerScreen.displayDialog);
  await library.click(displayScreen.types);
  await expectClean(scene, library, 'axe-reader-display');
  await library.press('Escape');
  await library.click(readerScreen.mark);
  await library.waitFor(readerScreen.card);
  await expectClean(scene, library, 'axe-reader-card');
});

story('axe finds nothing in highlights and notes', async (scene) => {
  const { driver, clickOn } = scene;
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  await reader.click(highlightScreen.notesTab);
  await reader.waitForText('No notes yet');
  for (const [words, color] of [
    ['lowered its forecast … tablet market', 'Yellow'],
    ['fewer than it had predicted', 'Green'],
    ['Schools are the reason … wrote the report', 'Rose'],
    ['It costs … eleven minutes', 'Blue'],
    ['sales fell by … quarter', 'Violet'],
  ] as const) {
    await reader.selectWords(highlightScreen.text, words);
    await reader.waitFor(highlightScreen.bar);
    await reader.click({ css: '.selbar button', name: color });
    await reader.waitFor(`span.hl[data-color=${color.toLowerCase()}]`);
  }
  await reader.selectWords(highlightScreen.text, 'The average price');
  await reader.press('n');
  await reader.waitFor(highlightScreen.field);
  await reader.type('Check *this*');
  await expectClean(scene, reader, 'axe-notes');
  await reader.press('Escape');
  await reader.selectWords(highlightScreen.text, 'The average price');
  await reader.waitFor(highlightScreen.remove);
  await expectClean(scene, reader, 'axe-highlight-bar');

  const library = await driver.openExtensionPage('library.html#highlights');
  await library.waitFor('.hl-words');
  await expectClean(scene, library, 'axe-library-highlights');
});

story('axe finds nothing while an article is read', async (scene) => {
  const reader = await openInReader(scene, 'footnotes--modem-post');
  await reader.press('/');
  await reader.waitFor(readingScreen.findField);
  await reader.type('counter');
  await expect.poll(() => reader.text(readingScreen.findCount)).toMatch(/^1 of \d+$/);
  await expectClean(scene, reader, 'axe-reader-find');
  await reader.type('zz');
  await reader.waitForText('Nothing found');
  await expectClean(scene, reader, 'axe-reader-find-nothing');
  await reader.press('Escape');
  await reader.click(readingScreen.footnoteMark);
  await reader.waitFor(readingScreen.footnote);
  await expectClean(scene, reader, 'axe-reader-footnote');
  await reader.press('Escape');
  await giveVoices(reader);
  await reader.click(readingScreen.listen);
  await reader.waitFor(readingScreen.player);
  await expectClean(scene, reader, 'axe-reader-listen');
  await reader.click(readingScreen.speed);
  await reader.waitFor('[role=menuitemradio]');
  await expectClean(scene, reader, 'axe-reader-speed');
  await reader.close();

  const code = await openInReader(scene, 'code-blocks--night-compile');
  await code.evaluate(() => document.querySelector<HTMLElement>('.code-copy')!.focus());
  await expectClean(scene, code, 'axe-reader-code');
});

story('axe finds nothing in the pictures', async (scene) => {
  const { driver } = scene;
  const site = await servePictures();
  const popup = await driver.clickToolbar(await driver.openPage(site.articleUrl));
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(picturesScreen.allow);
  await expectClean(scene, popup, 'axe-popup-pictures');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitForText('3 of 8 pictures kept');
  await expectClean(scene, reader, 'axe-reader-pictures');
  await reader.click(picturesScreen.picture);
  await reader.waitFor(picturesScreen.lightbox);
  await expectClean(scene, reader, 'axe-reader-lightbox');
  await site.close();
});

/** Makes one of the browser's calls answer what it answers when something is broken. */
async function replaceCall(view: View, area: string, call: string, answer: unknown): Promise<void> {
  await view.evaluate(
    (areaName, callName, value) => {
      type Api = Record<string, Record<string, unknown>>;
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      (browser ?? chrome)[areaName]![callName] = async () => value ?? undefined;
    },
    area,
    call,
    answer ?? null,
  );
}

async function openClosedPage(driver: Driver): Promise<View> {
  const page = await driver.openPage(driver.name === 'chromium' ? 'chrome://version' : 'about:support');
  return driver.clickToolbar(page);
}

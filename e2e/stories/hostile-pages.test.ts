import { expect } from 'vitest';
import { findDocumentFaults, withDocuments, type Answer } from '../click-document';
import { busyPage, hostilePages } from '../hostile-pages';
import { findMarkup, hostileWords } from '../hostile-words';
import { libraryScreen, popupScreen, readerScreen } from '../screens';
import { story, type Scene } from '../story';

const expected: Partial<Record<keyof typeof hostilePages, Answer[]>> = {
  // Whether the click takes the focus from the page is the browser's affair.
  'a page that goes when it is left': ['article', 'empty'],
};

/** The rest of them: npm run bench:trust -- --only documents. */
const quick = [
  'every name of both, as ids',
  'a story that never stays as it is',
  'prototypes that lie',
  'a document that is opened again',
  'a page that goes when it is left',
] as const;

story('pages that work against their reader', async (scene) => {
  const { driver } = scene;
  await withDocuments(hostilePages, async (documents) => {
    for (const name of quick) {
      const options = { isAsked: name !== 'prototypes that lie' };
      const faults = await findDocumentFaults(driver, documents.url(name), expected[name] ?? 'article', options);
      expect(faults, name).toEqual([]);
    }
  });
  await expectOnlyText(scene);
});

/** What a page calls itself is shown as text. */
async function expectOnlyText({ driver, picture }: Scene): Promise<void> {
  await withDocuments({ words: hostileWords }, async (documents) => {
    const popup = await driver.clickToolbar(await driver.openPage(documents.url('words')));
    await popup.waitFor(popupScreen.text);
    expect(await popup.text(popupScreen.title)).toContain('gpj.exe');
    expect(await findMarkup(popup), 'popup').toEqual([]);
    await picture(popup, 'popup-hostile-words');
    await popup.click(popupScreen.openReader);
    const reader = await driver.findExtensionPage('reader.html');
    await reader.waitFor(readerScreen.text);
    expect(await findMarkup(reader), 'reader').toEqual([]);
    await picture(reader, 'reader-hostile-words');
    const library = await driver.openExtensionPage('library.html');
    await library.waitFor(libraryScreen.rowTitle);
    expect(await findMarkup(library), 'list').toEqual([]);
    await picture(library, 'library-hostile-words');
  });
}

story('a page that answers nobody', async ({ driver, picture }) => {
  await withDocuments({ busy: busyPage }, async (documents) => {
    const page = await driver.openPage(documents.url('busy'));
    await page.evaluate('beBusy(9000)');
    const popup = await driver.clickToolbar(page);
    await popup.waitForText('The page hasn’t answered yet', { timeout: 8_000 });
    await picture(popup, 'popup-waiting');
    await popup.waitFor(popupScreen.text);
    expect(await popup.text('body')).not.toContain('answered yet');
  });
});

import { expect } from 'vitest';
import { findDocumentFaults, withDocuments, type Answer } from '../click-document';
import { busyPage, hostilePages } from '../hostile-pages';
import { popupScreen } from '../screens';
import { story } from '../story';

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

story('pages that work against their reader', async ({ driver }) => {
  await withDocuments(hostilePages, async (documents) => {
    for (const name of quick) {
      const options = { isAsked: name !== 'prototypes that lie' };
      const faults = await findDocumentFaults(driver, documents.url(name), expected[name] ?? 'article', options);
      expect(faults, name).toEqual([]);
    }
  });
});

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

import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { popupScreen, readerScreen } from '../screens';
import { story } from '../story';

const germanNote = 'In German only figures and listed names are marked.';

story('be told what is marked in a German text', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn('german--nordbote');
  await popup.waitForText(germanNote);
  await picture(popup, 'popup-german');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitForText(germanNote);
  await picture(reader, 'reader-german');

  const english = await clickOn('launch--harbour-wire');
  await english.popup.waitFor(popupScreen.mark);
  expect(await english.popup.text('body')).not.toContain('listed names');
});

/** As if the article had been saved by an earlier version, whose model found nothing in it. */
async function forgetNames(reader: View): Promise<void> {
  await reader.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page sees nothing from outside
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const database = await settle(indexedDB.open('offprint'));
    const transaction = database.transaction(['articles', 'bodies'], 'readwrite');
    const [articles, bodies] = [transaction.objectStore('articles'), transaction.objectStore('bodies')];
    const id = new URLSearchParams(location.search).get('id')!;
    const [row, body] = await Promise.all([settle(articles.get(id)), settle(bodies.get(id))]);
    delete row.entitiesVersion;
    await Promise.all([settle(articles.put(row)), settle(bodies.put({ ...body, entities: [] }))]);
    database.close();
  });
}

story('read an article again with the names that a newer version finds', async ({ driver, clickOn }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  const [marks, text] = [await reader.texts(readerScreen.mark), await reader.text(readerScreen.text)];

  await forgetNames(reader);
  const again = await driver.openPage(await reader.url());
  await again.waitFor(readerScreen.mark);
  await expect.poll(() => again.texts(readerScreen.mark)).toEqual(marks);
  expect(await again.text(readerScreen.text)).toBe(text);
  expect(await again.count(readerScreen.railRow)).toBeGreaterThan(0);
});

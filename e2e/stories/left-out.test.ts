import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { leftOutPanel, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

const page = 'partial--harbour-wire';
const mistakes = 'The four mistakes of the harbour clock were a leap second in 1998';
const readers = 'Readers who own a radio clock can help';
const before = 'nobody was ever asked to pay for it.';
const after = 'A successor is being built in Borås.';

/** The words stand where they stood on the page, or nowhere. */
async function expectInPlace(view: View, isThere: boolean): Promise<void> {
  await expect.poll(async () => (await view.text('.prose')).includes(mistakes)).toBe(isThere);
  const text = await view.text('.prose');
  if (!isThere) return;
  expect(text.indexOf(mistakes)).toBeGreaterThan(text.indexOf(before));
  expect(text.indexOf(mistakes)).toBeLessThan(text.indexOf(after));
}

/** Not within the answer, which would be lost with the page. */
async function reload(view: View): Promise<void> {
  await view.evaluate(() => {
    document.documentElement.dataset['isOld'] = 'yes';
    setTimeout(() => location.reload());
  });
  await view.waitUntil(async () => (await view.count('[data-is-old]')) === 0, 'the page to load again');
}

story('put back what was left out, then save', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn(page);
  await popup.waitFor(popupScreen.mark);
  await expectInPlace(popup, false);
  await popup.click(leftOutPanel.show);
  await popup.waitFor(leftOutPanel.item);
  await picture(popup, 'popup-left-out');
  await popup.click(leftOutPanel.putBack);
  await expectInPlace(popup, true);
  // Back out and in again, and from the menu.
  await popup.click(leftOutPanel.undo);
  await expectInPlace(popup, false);
  await popup.click(leftOutPanel.close);
  await popup.click(popupScreen.more);
  await popup.click({ css: '[role=menuitem]', name: 'What was left out' });
  await popup.click(leftOutPanel.putBack);
  await expectInPlace(popup, true);
  await picture(popup, 'popup-put-back');
  await popup.click(leftOutPanel.close);
  // Its names are marked like all others.
  await popup.waitUntil(async () => (await popup.texts('.prose mark')).includes('Brygga Networks'), 'its names');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);

  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  await expectInPlace(reader, true);
  expect(await reader.text('.prose')).not.toContain(readers);
});

story('put back in the reader what was left out', async ({ driver, clickOn, picture }) => {
  const { popup } = await clickOn(page);
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  const other = await driver.openPage(await reader.url());
  await other.waitFor(readerScreen.mark);

  await reader.click(leftOutPanel.show);
  await reader.waitFor(leftOutPanel.item);
  await picture(reader, 'reader-left-out');
  await reader.click(leftOutPanel.putBack);
  await expectInPlace(reader, true);
  await expectInPlace(other, true);
  await reader.click(leftOutPanel.putBack);
  await expect.poll(() => reader.text('.prose')).toContain(readers);
  // The last one only.
  await reader.click(leftOutPanel.undo);
  await expect.poll(() => reader.text('.prose')).not.toContain(readers);
  await picture(reader, 'reader-put-back');
  await reader.click(leftOutPanel.close);
  await reload(reader);
  await reader.waitFor(readerScreen.mark);
  await expectInPlace(reader, true);
  expect(await reader.text('.prose')).not.toContain(readers);
  expect(await reader.texts('.r-side .e-row .clip')).toContain('Brygga Networks');

  // The page is what it was, and the popup shows what was put back.
  const again = await clickOn(page);
  await again.popup.waitFor(popupScreen.done);
  await expectInPlace(again.popup, true);
  expect(await again.popup.text('body')).not.toContain('Changed since');
});

import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { findViolations } from '../find-violations';
import { changesPanel, popupScreen, readerScreen, versionsPanel } from '../screens';
import { story, type Scene } from '../story';

const page = 'launch--harbour-wire';
const oldPrice = 'a small home server for $79.';
const newPrice = 'a small home server for $99.';

/** Opens the page, lets its publisher change it, and clicks the toolbar button. */
async function clickOnChanged({ driver, pages }: Scene): Promise<View> {
  const view = await driver.openPage(pages.url(`${page}/`));
  await view.evaluate(() => {
    const [first, second] = document.querySelectorAll('.story-body > p');
    first!.innerHTML = first!.innerHTML.replace('$79', '$99').replace('20,000 boards', '25,000 boards');
    second!.insertAdjacentHTML(
      'afterend',
      '<p>A correction on Wednesday said that Noordzee Telecom holds a stake.</p>',
    );
  });
  return driver.clickToolbar(view);
}

async function save(popup: View): Promise<void> {
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
}

story('a page that changed: see what, update, compare versions, restore one', async (scene) => {
  const { driver, clickOn, picture } = scene;
  const first = await clickOn(page);
  await save(first.popup);
  await first.popup.close();

  const popup = await clickOnChanged(scene);
  await popup.waitForText('Changed since you saved it at');
  await popup.waitFor(popupScreen.mark);
  await picture(popup, 'popup-changed');
  await popup.click(changesPanel.see);
  await popup.waitFor(changesPanel.entity);
  // Names and figures come first.
  const entities = await popup.texts(changesPanel.entity);
  expect(entities).toContainEqual(expect.stringMatching(/\$79.*\$99/));
  expect(entities).toContainEqual(expect.stringMatching(/20,000.*25,000/));
  expect(await popup.texts('.changed-text ins')).toContainEqual(expect.stringContaining('$99'));
  expect(await popup.texts('.changed-text > p.added')).toEqual([expect.stringContaining('A correction on Wednesday')]);
  expect(await popup.count('.changed-text > p.removed')).toBe(0);
  await picture(popup, 'popup-changes');
  await popup.click(changesPanel.update);
  await popup.waitForText('Copy updated');
  await popup.waitForGone(changesPanel.dialog);
  await popup.click(popupScreen.openReader);

  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  expect(await reader.text('.prose')).toContain(newPrice);
  await reader.click(versionsPanel.link);
  await reader.waitFor(changesPanel.entity);
  expect(await reader.texts(changesPanel.entity)).toEqual(entities);
  await picture(reader, 'reader-versions');
  await reader.click(versionsPanel.restore);
  await reader.waitForText('This version is the article’s text now.');
  await expect.poll(() => reader.text('.prose')).toContain(oldPrice);
  await reader.waitFor(versionsPanel.current);
  await picture(reader, 'reader-version-restored');
  await reader.click(versionsPanel.undo);
  await reader.waitForText('The text is the one of before.');
  await expect.poll(() => reader.text('.prose')).toContain(newPrice);
  await reader.waitFor(versionsPanel.current);
  // Back to the old one, and it is what the next opening shows.
  await reader.click(versionsPanel.restore);
  await expect.poll(() => reader.text('.prose')).toContain(oldPrice);
  await reader.waitFor(versionsPanel.current);
  await reader.click(versionsPanel.close);
  await expect.poll(() => reader.evaluate(() => document.activeElement?.id)).toBe('text');
  const again = await driver.openPage(await reader.url());
  await again.waitFor(readerScreen.mark);
  expect(await again.text('.prose')).toContain(oldPrice);
  expect(await again.texts(versionsPanel.link.css)).toContain('1 earlier version');
});

story('axe finds nothing in what changed', async (scene) => {
  const { driver, clickOn, picture } = scene;
  const expectClean = async (view: View, screen: string) =>
    expect(await findViolations(view, (theme) => picture(view, `${screen}-${theme}`)), screen).toEqual([]);
  const first = await clickOn(page);
  await save(first.popup);
  await first.popup.close();
  const popup = await clickOnChanged(scene);
  await popup.click(changesPanel.see);
  await popup.waitFor(changesPanel.entity);
  await expectClean(popup, 'axe-popup-changes');
  await popup.click(changesPanel.update);
  await popup.waitForText('Copy updated');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.click(versionsPanel.link);
  await reader.waitFor(changesPanel.entity);
  await expectClean(reader, 'axe-reader-versions');
  await reader.click(versionsPanel.restore);
  await reader.waitFor(versionsPanel.undo);
  await reader.waitFor(changesPanel.entity);
  await expectClean(reader, 'axe-reader-version-restored');
});

import { expect } from 'vitest';
import type { Driver } from '../drivers/driver';
import type { View } from '../drivers/view';
import { libraryScreen, panelScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

const launch = 'Kestrel Micro launches Breakwater 2';
const brief = 'Quayside Research lowers its forecast for tablets';

story('read beside the page, and follow on a click', async ({ driver, pages, clickOn, picture }) => {
  const { page, popup } = await clickOn('launch--harbour-wire');
  await popup.click(panelScreen.open);
  const panel = await driver.findPanel();
  await panel.waitFor(popupScreen.mark);
  expect(await panel.text(popupScreen.title)).toContain(launch);
  expect(await panel.isShown(panelScreen.open)).toBe(false);
  await picture(panel, 'panel-ready');
  expect(await cutOff(panel)).toEqual([]);

  // It can do what the popup can, and stays.
  await panel.click(popupScreen.save);
  await panel.waitFor(popupScreen.done);
  await panel.press('Escape');
  await panel.waitFor(popupScreen.done);

  // Another page: it says so, and keeps what is read.
  const other = await driver.openPage(pages.url('brief--harbour-wire/'));
  await panel.waitForText('Another page is in front.');
  expect(await panel.text(popupScreen.title)).toContain(launch);
  await picture(panel, 'panel-elsewhere');
  expect(await cutOff(panel)).toEqual([]);
  // A click in here opens no page to Offprint.
  await panel.click(panelScreen.read);
  await panel.waitForText('Press the Offprint button to read this page');
  expect(await panel.text(popupScreen.title)).toContain(launch);

  // Back where it was read: nothing to say.
  await page.bringToFront();
  await panel.waitForGone(panelScreen.note);

  // The button does: the panel reads along.
  await pressButton(driver, other);
  await panel.waitFor({ css: popupScreen.title, name: brief });
  await panel.waitForGone(panelScreen.note);
  // This tab was opened to Offprint before: a click in here is enough.
  await page.bringToFront();
  await panel.click(panelScreen.read);
  await panel.waitFor({ css: popupScreen.title, name: launch });
  await panel.waitFor(popupScreen.done);
});

story('the page beside the panel goes on', async ({ driver, pages, clickOn, picture }) => {
  const { page, popup } = await clickOn('launch--harbour-wire');
  await popup.click(panelScreen.open);
  const panel = await driver.findPanel();
  await panel.waitFor(popupScreen.mark);
  await go(page, '#specs');
  await go(page, pages.url('brief--harbour-wire/'));
  await panel.waitForText('Another page is in front.');
  await panel.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.text);
  expect(await reader.text(readerScreen.title)).toContain(launch);
  await panel.waitFor(panelScreen.note);

  // A page that the browser keeps closed.
  const closed = await driver.openPage(driver.name === 'chromium' ? 'chrome://version' : 'about:support');
  await pressButton(driver, closed);
  await panel.waitForText('The browser keeps this page closed');
  await picture(panel, 'panel-closed');
  // That says nothing about the next one.
  await driver.openPage(pages.url('launch--harbour-wire/'));
  await panel.waitForText('Press the Offprint button to read this page');
  await picture(panel, 'panel-unasked');
});

story('open the panel again', async ({ driver, clickOn, pages, picture }) => {
  const { page, popup } = await clickOn('launch--harbour-wire');
  await popup.click(panelScreen.open);
  const first = await driver.findPanel();
  await first.waitFor(popupScreen.mark);
  await first.close();
  const again = await driver.clickToolbar(page);
  await again.click(panelScreen.open);
  const second = await driver.findPanel();
  await second.waitFor(popupScreen.mark);
  await second.close();

  // From the browser's own menu it knows nothing of the page.
  await driver.openPage(pages.url('brief--harbour-wire/'));
  const unasked = await driver.openPanelFromMenu();
  if (!unasked) return;
  await unasked.waitForText('Press the Offprint button to read this page');
  expect(await unasked.text('body')).not.toContain(brief);
  await picture(unasked, 'panel-unasked-menu');
  await unasked.click(popupScreen.openLibrary);
  const library = await driver.findExtensionPage('library.html');
  await library.waitFor(libraryScreen.empty);
});

/** The popup is there for a moment, as it is for everybody who presses the button. */
async function pressButton(driver: Driver, page: View): Promise<void> {
  const popup = await driver.clickToolbar(page);
  await popup.waitFor('h1');
  await popup.waitForGone({ css: '.p-by', name: 'Reading the page…' });
  await popup.close();
}

/** Buttons that stand out of the panel, which is 360 px wide in Chromium and 252 in Firefox. */
function cutOff(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    Array.from(document.querySelectorAll('button'))
      .filter((button) => button.getBoundingClientRect().right > innerWidth)
      .map((button) => button.outerHTML),
  );
}

async function go(page: View, address: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), address);
}

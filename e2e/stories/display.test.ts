import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { displayScreen, popupScreen, readerScreen } from '../screens';
import { story, type Scene } from '../story';

story('set how articles look', async (scene) => {
  const { driver, picture } = scene;
  const reader = await openReader(scene);
  expect(await style(reader, ['fontSize', 'lineHeight', 'textAlign'])).toEqual(['19px', '30.4px', 'start']);
  expect(await loadedFaces(reader)).not.toContain('OpenDyslexic');

  await reader.press('a');
  await reader.waitFor(displayScreen.dialog);
  expect(await overflow(reader)).toEqual([]);
  await picture(reader, 'reader-display');
  for (const choice of ['Sepia', 'Narrow', 'Roomy', 'Full']) await choose(reader, choice);
  await reader.click({ css: 'button', name: 'Larger text' });
  expect(await style(reader, ['fontSize', 'lineHeight', 'maxWidth'])).toEqual(['21px', '37.8px', '609px']);
  // Looked at, the list of faces loads none of those that are not chosen.
  expect(await loadedFaces(reader)).not.toContain('OpenDyslexic');
  await choose(reader, 'OpenDyslexic');
  await expect.poll(() => loadedFaces(reader)).toContain('OpenDyslexic');
  await picture(reader, 'reader-display-roomy');

  // The radio buttons are one stop of Tab; the arrows go from one to the next.
  await choose(reader, 'Serif');
  await reader.press('ArrowRight');
  expect(await style(reader, ['fontFamily'])).toEqual([expect.stringMatching(/^"Source Sans 3/)]);

  // Another page that is open follows, and one that is opened later knows before it is painted.
  const library = await driver.openExtensionPage('library.html');
  expect(await library.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  // The theme is set by what stands before everything that is drawn, and is no module, which would wait for the rest.
  const [first] = await library.evaluate(() =>
    Array.from(document.head.querySelectorAll('script, link'), (element) => element.outerHTML),
  );
  expect(first).toBe('<script src="/apply-display.js"></script>');
  await reader.click({ css: '.theme', name: 'Dark' });
  await expect.poll(() => library.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');

  await reader.click(displayScreen.reset);
  expect(await style(reader, ['fontSize', 'lineHeight'])).toEqual(['19px', '30.4px']);
  await expect.poll(() => library.evaluate(() => document.documentElement.dataset['theme'] ?? 'system')).toBe('system');
  await reader.press('Escape');
  await reader.waitForGone(displayScreen.dialog);
  expect(await reader.evaluate(() => document.activeElement?.getAttribute('data-opens'))).toBe('display');
});

story('choose what is marked, in the popup and for every article', async (scene) => {
  const { clickOn, driver, picture } = scene;
  const first = await clickOn('launch--harbour-wire');
  await first.popup.waitFor(popupScreen.mark);
  await first.popup.click(popupScreen.more);
  await first.popup.click(displayScreen.open);
  await first.popup.waitFor(displayScreen.dialog);
  expect(await overflow(first.popup)).toEqual([]);
  await picture(first.popup, 'popup-display');
  await choose(first.popup, 'Full');
  await first.popup.press('Escape');
  await first.popup.waitForGone(displayScreen.dialog);
  // A type switched off in the legend stays off.
  await first.popup.click({ css: popupScreen.chip, name: 'Dates' });
  expect(await first.popup.count('.level-full mark.ent[data-type=date]:not(.off)')).toBe(0);
  await first.popup.click(popupScreen.openReader);

  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  await expect.poll(() => reader.count('.level-full mark.ent[data-type=date].off')).toBeGreaterThan(0);
  await reader.press('a');
  await reader.click(displayScreen.types);
  await picture(reader, 'reader-display-types');
  await reader.click({ css: '.types label', name: 'Dates' });
  await expect.poll(() => reader.count('mark.ent.off')).toBe(0);
  await reader.click({ css: '.types label', name: 'Organisations' });

  const second = await clickOn('brief--harbour-wire');
  // The chips come after the text.
  const pressed = () =>
    second.popup.evaluate(() => document.querySelector('.chip[data-type=org]')?.getAttribute('aria-pressed'));
  await expect.poll(pressed).toBe('false');
});

story('display settings where there is little room', async (scene) => {
  const reader = await openReader(scene);
  await reader.resize(360, 640);
  await reader.press('a');
  await reader.waitFor(displayScreen.dialog);
  expect(await overflow(reader)).toEqual([]);
  await scene.picture(reader, 'reader-display-360');
  // What lies below scrolls into sight.
  await reader.click(displayScreen.reset);
});

story('lines of other scripts', async ({ clickOn, driver, picture }) => {
  // Leading in lines of text: the size is 19 px.
  const expected = { 'cjk--minato-tech': '33.25px', 'rtl--marsa-tech': '34.2px' };
  for (const [page, lineHeight] of Object.entries(expected)) {
    const { popup } = await clickOn(page);
    await popup.click(popupScreen.openReader);
    const reader = await driver.findExtensionPage('reader.html');
    await reader.waitFor(readerScreen.text);
    expect(await style(reader, ['lineHeight'])).toEqual([lineHeight]);
    if (page.startsWith('cjk'))
      expect(await style(reader, ['maxWidth', 'textAlign'])).toEqual(['721.791px', 'justify']);
    await reader.press('a');
    await reader.waitFor(displayScreen.dialog);
    if (page.startsWith('rtl')) {
      await reader.click({ css: '.choice', name: 'Justify lines' });
      expect(await style(reader, ['textAlign'])).toEqual(['justify']);
    }
    await picture(reader, `reader-display-${page.slice(0, 3)}`);
    await reader.close();
  }
});

async function openReader({ clickOn, driver }: Scene): Promise<View> {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  await reader.resize(1280, 800);
  return reader;
}

async function choose(view: View, name: string): Promise<void> {
  await view.click({ css: 'dialog.display label', name });
}

/** Of the text; `maxWidth` is its column's. */
function style(view: View, properties: string[]): Promise<string[]> {
  return view.evaluate((names) => {
    const text = getComputedStyle(document.querySelector('.prose')!);
    const column = getComputedStyle(document.querySelector('.r-col')!);
    return names.map((name) => (name === 'maxWidth' ? column : text)[name as 'fontSize']);
  }, properties);
}

/** Which of the faces have come from the disk. */
function loadedFaces(view: View): Promise<string[]> {
  return view.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '').replace(' Variable', '')),
  );
}

/** What of the dialog cannot be reached: out of the window, or wider than the dialog. */
function overflow(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const dialog = document.querySelector('dialog.display')!;
    const box = dialog.getBoundingClientRect();
    const isInside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    const wide = [...dialog.querySelectorAll('*:not(.vh)')].filter(
      ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    );
    return [...(isInside ? [] : ['the dialog']), ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

import { expect } from 'vitest';
import { openInReader } from '../open-in-reader';
import { readingScreen } from '../reading-screen';
import { popupScreen, readerScreen } from '../screens';
import { story } from '../story';

story('read a footnote without leaving the sentence', async (scene) => {
  const reader = await openInReader(scene, 'footnotes--modem-post');
  const note = 'The message survives in the list’s archive';
  await reader.click(readingScreen.footnoteMark);
  await reader.waitFor(readingScreen.footnote);
  expect(await reader.text(readingScreen.footnote)).toContain(note);
  expect(await reader.text(readingScreen.footnote)).not.toContain('[1]');
  await scene.picture(reader, 'reader-footnote');
  await reader.press('Escape');
  await reader.waitForGone(readingScreen.footnote);
  // Still in the reader, and on the mark that opened it.
  expect(await reader.url()).toContain('reader.html');
  expect(await reader.evaluate(() => document.activeElement?.textContent)).toContain('1');

  await reader.press('Enter');
  await reader.waitFor(readingScreen.footnote);
  await reader.click(readingScreen.goToNote);
  await reader.waitForGone(readingScreen.footnote);
  const isNoteSeen = () =>
    reader.evaluate((words) => {
      const target = document.querySelector(':target');
      const { top, bottom } = target?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      const block = target?.closest('p, li');
      return top > 52 && bottom <= innerHeight && block?.textContent.includes(words);
    }, note);
  await expect.poll(isNoteSeen).toBe(true);
  await reader.evaluate(() =>
    (document.querySelector(':target')!.closest('p, li')!.querySelector('a') as HTMLElement).click(),
  );
  const isMarkSeen = () =>
    reader.evaluate(() => {
      const { top, bottom } = document.querySelector('.r-art .prose sup a')!.getBoundingClientRect();
      return top > 52 && bottom < innerHeight;
    });
  await expect.poll(isMarkSeen).toBe(true);
});

story('copy a block of code', async (scene) => {
  const { driver, picture } = scene;
  const reader = await openInReader(scene, 'code-blocks--night-compile');
  const code = await reader.evaluate(() => document.querySelector('.code-box pre')!.textContent);
  await reader.evaluate(() => document.querySelector<HTMLElement>('.code-copy')!.focus());
  await picture(reader, 'reader-code');
  await reader.click(readingScreen.copyCode);
  await reader.waitForText('Copied');
  expect(await driver.readClipboard()).toBe(code);
});

story('wide tables and code scroll by themselves', async (scene) => {
  const reader = await openInReader(scene, 'launch--harbour-wire', (page) =>
    page.evaluate(() => {
      const cells = Array.from({ length: 24 }, (_, index) => `<td>Measurement ${index}</td>`).join('');
      document.querySelector('table')!.innerHTML = `<caption>Many columns</caption><tr>${cells}</tr><tr>${cells}</tr>`;
      document.querySelector('pre')!.append(`\n${'long_line '.repeat(80)}`);
    }),
  );
  await reader.waitFor(readingScreen.wide);
  const sizes = () =>
    reader.evaluate(() => {
      const table = document.querySelector('.r-art .wide')!;
      const pre = document.querySelector('.r-art pre')!;
      return {
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        table: table.scrollWidth > table.clientWidth && table.getAttribute('tabindex') === '0',
        pre: pre.scrollWidth > pre.clientWidth && pre.getAttribute('tabindex') === '0',
      };
    });
  expect(await sizes()).toEqual({ page: 0, table: true, pre: true });
  await reader.evaluate(() => document.querySelector('.r-art .wide')!.scrollIntoView({ block: 'center' }));
  await scene.picture(reader, 'reader-wide');
});

story('see which links lead to what is saved', async (scene) => {
  const { clickOn, pages } = scene;
  const { popup } = await clickOn('brief--harbour-wire');
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.close();
  const reader = await openInReader(scene, 'launch--harbour-wire', (page) =>
    page.evaluate((address) => {
      const link = `<a href="${address}?utm_source=wire#end">the forecast of last week</a>`;
      document
        .querySelector('article p, main p')!
        .insertAdjacentHTML('beforeend', ` Compare ${link}, which was lower.`);
    }, pages.url('brief--harbour-wire/page.html')),
  );
  await reader.waitFor(readingScreen.savedLink);
  expect(await reader.texts(readingScreen.savedLink)).toEqual(['the forecast of last week']);
  expect(
    await reader.evaluate(() => document.querySelector('a[data-saved]')!.getAttribute('aria-description')),
  ).toMatch(/^Saved \d\d:\d\d$/);

  await reader.evaluate(() => {
    // A key was pressed last: the focus is one that is shown.
    document.querySelector<HTMLElement>('a[data-saved]')!.focus({ focusVisible: true } as FocusOptions);
  });
  await reader.waitFor(readingScreen.savedCard);
  expect(await reader.text(readingScreen.savedCard)).toContain('Quayside Research lowers its forecast for tablets');
  await scene.picture(reader, 'reader-saved-link');
  await reader.press('Tab');
  await reader.press('Enter');
  await reader.waitForText('Its next report is due on 22 June.');
  expect(await reader.text(readerScreen.title)).toBe('Quayside Research lowers its forecast for tablets');
});

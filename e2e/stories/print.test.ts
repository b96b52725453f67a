import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { screensDir } from '../pictures';
import { displayScreen, popupScreen, readerScreen } from '../screens';
import { story } from '../story';

story('print an article', async ({ clickOn, driver, picture }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  // The worst for paper: a dark page, every name tinted, large letters, and something open over it.
  await reader.press('a');
  for (const choice of ['Dark', 'Full', 'Wide']) await reader.click({ css: 'dialog.display label', name: choice });
  await reader.waitFor(displayScreen.dialog);

  await reader.emulatePrint(true);
  await picture(reader, 'reader-print');
  const seen = await reader.evaluate(() => {
    const mark = getComputedStyle(document.querySelector('mark.ent')!);
    const text = document.querySelector('.prose')!;
    return {
      shown: ['.bar', '.rail', '.r-side', 'dialog', '.toast', 'button', '.text-end', '.skip'].filter((css) =>
        [...document.querySelectorAll(css)].some((element) => element.checkVisibility()),
      ),
      source: (document.querySelector('.r-paper') as HTMLElement).innerText,
      date: document.querySelector('.r-by time')!.checkVisibility(),
      ink: getComputedStyle(text).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      body: getComputedStyle(document.body).backgroundColor,
      mark: [mark.backgroundColor, mark.textDecorationLine, mark.boxShadow],
      size: getComputedStyle(text).fontSize,
      wraps:
        getComputedStyle(document.querySelector('.prose pre')!).whiteSpaceCollapse +
        getComputedStyle(document.querySelector('.prose pre')!).textWrapMode,
      table: getComputedStyle(document.querySelector('.prose table')!).display,
      figure: getComputedStyle(document.querySelector('.prose figure')!).breakInside,
      heading: getComputedStyle(document.querySelector('.prose h2')!).breakAfter,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(seen).toEqual({
    shown: [],
    source: expect.stringMatching(/^Harbour Wire · http/),
    date: true,
    ink: 'rgb(0, 0, 0)',
    paper: 'rgba(0, 0, 0, 0)',
    body: 'rgba(0, 0, 0, 0)',
    mark: ['rgba(0, 0, 0, 0)', 'none', 'none'],
    size: '14.6667px',
    wraps: 'preservewrap',
    table: 'table',
    figure: 'avoid',
    heading: 'avoid',
    wide: false,
  });
  await reader.emulatePrint(false);
  expect(await reader.isShown(displayScreen.dialog)).toBe(true);

  const pdf = await reader.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await mkdir(screensDir, { recursive: true });
  await writeFile(path.join(screensDir, `reader-print-${driver.name}.pdf`), pdf);
});

import { expect } from 'vitest';
import { popupScreen } from '../screens';
import { story } from '../story';

story('read an article', async ({ clickOn, picture }) => {
  const { popup } = await clickOn('launch--harbour-wire');
  await popup.waitFor(popupScreen.mark);

  expect(await popup.text(popupScreen.title)).toBe(
    'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers',
  );
  expect(await popup.text(popupScreen.site)).toBe('Harbour Wire');
  const facts = await popup.text(popupScreen.facts);
  expect(facts).toContain('Maren Okafor, Tobias Lindqvist');
  expect(facts).toContain('17 Mar 2026');
  // About 500 words: three minutes while the author box still counts as text.
  expect(facts).toMatch(/\b[23] min read/);

  const text = await popup.text(popupScreen.text);
  expect(text).toContain('Kestrel Micro on Tuesday announced Breakwater 2');
  expect(text).toContain('A version with 16 GB and a price of $109 is planned for the autumn.');
  for (const chrome of [
    'Copy link',
    'Most read',
    'Accept all',
    'Advertisement',
    'lighthouse_keeper',
    'Related stories',
  ])
    expect(text).not.toContain(chrome);
  for (const element of ['table', 'pre code', 'ul li', 'h2', 'figcaption'])
    expect(await popup.count(`.prose ${element}`), element).toBeGreaterThan(0);

  expect(await popup.texts('.prose mark[data-type=money]')).toContain('€21.4 million');
  expect(await popup.texts('.prose mark[data-type=cve]')).toContain('CVE-2024-3094');
  // The legend counts the mentions that are marked; a mention cut by a link is several marks.
  const chips = await popup.texts(popupScreen.chip);
  expect(chips).toContainEqual(expect.stringMatching(/Money \d+$/));
  for (const chip of chips) expect(Number(/\d+$/.exec(chip)?.[0]), chip).toBeGreaterThan(0);
  await picture(popup, 'popup-ready');
});

story('read from right to left', async ({ clickOn, picture }) => {
  const { popup } = await clickOn('rtl--marsa-tech');
  await popup.waitFor(popupScreen.text);
  expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.prose')!).direction)).toBe('rtl');
  expect(await popup.text(popupScreen.text)).toContain('310,000');
  await picture(popup, 'popup-right-to-left');
});

story('read Japanese', async ({ clickOn, picture }) => {
  const { popup } = await clickOn('cjk--minato-tech');
  await popup.waitFor(popupScreen.text);
  expect(await popup.text(popupScreen.title)).toContain('ブレイクウォーター2');
  expect(await popup.evaluate(() => document.querySelector('.prose')!.getAttribute('lang'))).toBe('ja');
  await picture(popup, 'popup-japanese');
});

story('click while the page is still loading', async ({ driver, pages, picture }) => {
  const page = await driver.openPage(pages.slowUrl('brief--harbour-wire/'), { isLoading: true });
  const popup = await driver.clickToolbar(page);
  await popup.waitForText('Reading the page…');
  // The frame is painted before the browser has said what the tab is called.
  await popup.waitFor({ css: popupScreen.title, name: 'Quayside Research lowers its forecast for tablets' });
  await picture(popup, 'popup-loading');
  // Save is there from the start; it takes effect when the text has come.
  await popup.click(popupScreen.save);
  pages.finishSlowPages();
  await popup.waitForText('Its next report is due on 22 June.');
  await popup.waitFor(popupScreen.done);
});

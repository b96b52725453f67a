import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { openInReader } from '../open-in-reader';
import { readingScreen } from '../reading-screen';
import { readerScreen } from '../screens';
import { story } from '../story';

/** The words that are painted as found, and the current one. */
function painted(reader: View): Promise<{ found: string[]; current: string[] }> {
  return reader.evaluate(() => {
    const [found, current] = ['found', 'found-current'].map((name) =>
      Array.from(CSS.highlights.get(name) ?? [], String),
    );
    return { found: found!, current: current! };
  });
}

/** How far the page is scrolled, once it has come to rest: it goes to what is found smoothly. */
async function restingPlace(reader: View): Promise<number> {
  const place = () => reader.evaluate(() => window.scrollY);
  let [before, now] = [-1, await place()];
  while (before !== now) {
    await reader.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    [before, now] = [now, await place()];
  }
  return now;
}

story('find in the text', async (scene) => {
  const { picture } = scene;
  const reader = await openInReader(scene, 'launch--harbour-wire');
  const html = await reader.evaluate(() => document.querySelector('.r-art .prose')!.innerHTML);
  await reader.press('/');
  await reader.waitFor(readingScreen.findField);
  await reader.type('kestrel');
  // What was found of the first letters is counted too.
  await expect.poll(async () => (await painted(reader)).current.map((word) => word.toLowerCase())).toEqual(['kestrel']);
  expect(await reader.text(readingScreen.findCount)).toMatch(/^1 of \d+$/);
  const { found } = await painted(reader);
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found.map((word) => word.toLowerCase()))).toEqual(new Set(['kestrel']));
  // Nothing of the text is touched.
  expect(await reader.evaluate(() => document.querySelector('.r-art .prose')!.innerHTML)).toBe(html);
  await picture(reader, 'reader-find');

  await reader.press('Enter');
  await expect.poll(() => reader.text(readingScreen.findCount)).toBe(`2 of ${found.length}`);
  await reader.press('Shift+Enter');
  await reader.press('Shift+Enter');
  await expect.poll(() => reader.text(readingScreen.findCount)).toBe(`${found.length} of ${found.length}`);
  const isSeen = () =>
    reader.evaluate(() => {
      const [range] = CSS.highlights.get('found-current')!;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
  const place = await restingPlace(reader);

  await reader.press('Escape');
  await reader.waitForGone(readingScreen.findField);
  expect(await painted(reader)).toEqual({ found: [], current: [] });
  expect(await reader.evaluate(() => window.scrollY)).toBe(place);
  expect(await reader.url()).toContain('reader.html');
});

story('find across links and names, and nothing', async (scene) => {
  const reader = await openInReader(scene, 'launch--harbour-wire');
  await reader.press('/');
  await reader.type('announced breakwater 2');
  await expect.poll(() => reader.text(readingScreen.findCount)).toBe('1 of 1');
  expect((await painted(reader)).current).toEqual(['announced Breakwater 2']);
  // What is asked next takes the place of it.
  await reader.press('Escape');
  await reader.waitForGone(readingScreen.findField);
  await reader.press('/');
  await reader.waitFor(readingScreen.findField);
  await reader.type('zzz');
  await expect.poll(() => reader.text(readingScreen.findCount)).toBe('Nothing found');
  await reader.click(readingScreen.closeFind);
  await reader.waitForGone(readingScreen.findField);
});

story('open an article with the words that the library found it by', async (scene) => {
  const reader = await openInReader(scene, 'launch--harbour-wire');
  const url = await reader.url();
  const opened = await scene.driver.openPage(`${url}&find=autumn`);
  await opened.waitFor(readerScreen.mark);
  await expect.poll(() => opened.text(readingScreen.findCount)).toBe('1 of 1');
  await expect.poll(async () => (await painted(opened)).current).toEqual(['autumn']);
  expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

story('find in Japanese and in Arabic', async (scene) => {
  for (const [page, words] of [
    ['cjk--minato-tech', 'ブレイクウォーター'],
    ['rtl--marsa-tech', '310,000'],
  ] as const) {
    const reader = await openInReader(scene, page);
    await reader.press('/');
    await reader.waitFor(readingScreen.findField);
    await reader.type(words);
    await expect.poll(async () => (await painted(reader)).current).toEqual([words]);
    expect(await reader.text(readingScreen.findCount)).toMatch(/^1 of \d+$/);
    await scene.picture(reader, `reader-find-${page}`);
    await reader.close();
  }
});

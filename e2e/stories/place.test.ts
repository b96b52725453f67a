import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { openInReader } from '../open-in-reader';
import { readingScreen } from '../reading-screen';
import { readerScreen } from '../screens';
import { story } from '../story';

const page = 'launch--harbour-wire';
const continued = 'Continued where you stopped';

/** The paragraph at the upper third of the window, and how far its top is from there. */
function paragraphAtLine(reader: View): Promise<string> {
  return reader.evaluate(() => {
    const blocks = [...document.querySelectorAll('.r-art .prose :is(p, li, h2, pre, table, figure)')];
    const line = innerHeight * 0.33 + 4;
    const block = blocks.findLast((element) => element.getBoundingClientRect().top <= line);
    return block?.textContent.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '';
  });
}

async function scrollToShare(reader: View, share: number): Promise<void> {
  await reader.evaluate((part) => {
    const { bottom } = document.querySelector('.r-art .prose')!.getBoundingClientRect();
    window.scrollTo(0, (bottom + window.scrollY - innerHeight) * part);
  }, share);
}

/** What the library has under this article's id; null when it has nothing. */
function storedQuote(reader: View): Promise<string | null> {
  return reader.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('offprint');
      request.addEventListener('success', () => resolve(request.result));
    });
    const get = database
      .transaction('places')
      .objectStore('places')
      .get(new URLSearchParams(location.search).get('id')!);
    const found = await new Promise<{ quote: string } | undefined>((resolve) =>
      get.addEventListener('success', () => resolve(get.result)),
    );
    database.close();
    return found?.quote ?? null;
  });
}

story('go on where the reading stopped', async (scene) => {
  const { driver, picture } = scene;
  const reader = await openInReader(scene, page);
  await scrollToShare(reader, 0.5);
  const paragraph = await paragraphAtLine(reader);
  await expect.poll(() => storedQuote(reader)).toContain(paragraph.slice(0, 40));

  const again = await driver.openPage(await reader.url());
  await again.waitForText(continued);
  await again.waitFor(readerScreen.mark);
  await expect.poll(() => paragraphAtLine(again)).toBe(paragraph);
  await picture(again, 'reader-continued');

  await again.click(readingScreen.fromTop);
  await expect.poll(() => again.evaluate(() => window.scrollY)).toBe(0);
  await expect.poll(() => storedQuote(again)).toBeNull();
  await again.close();

  const third = await driver.openPage(await reader.url());
  await third.waitFor(readerScreen.mark);
  expect(await third.text('body')).not.toContain(continued);
  expect(await third.evaluate(() => window.scrollY)).toBe(0);
});

story('keep the paragraph while the letters grow and the window shrinks', async (scene) => {
  const reader = await openInReader(scene, page);
  await scrollToShare(reader, 0.6);
  await expect.poll(() => storedQuote(reader)).not.toBeNull();
  const paragraph = await paragraphAtLine(reader);
  const height = await reader.evaluate(() => document.documentElement.scrollHeight);

  await reader.press('a');
  await reader.waitFor(readerScreen.displayDialog);
  for (const _ of [1, 2]) await reader.click({ css: '.pop.display button', name: 'Larger text' });
  await expect.poll(() => reader.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height);
  await expect.poll(() => paragraphAtLine(reader)).toBe(paragraph);
  await reader.press('Escape');

  // The rail makes the column wider, as a larger window does.
  await reader.press(']');
  await reader.waitForGone(readerScreen.rail);
  await expect.poll(() => paragraphAtLine(reader)).toBe(paragraph);

  const again = await scene.driver.openPage(await reader.url());
  await again.waitForText(continued);
  await expect.poll(() => paragraphAtLine(again)).toBe(paragraph);
});

story('open a finished article at the top, and an address where it leads', async (scene) => {
  const { driver } = scene;
  const reader = await openInReader(scene, page);
  await scrollToShare(reader, 0.5);
  await expect.poll(() => storedQuote(reader)).not.toBeNull();
  const url = await reader.url();
  const linked = await driver.openPage(`${url}#part-1`);
  await linked.waitFor(readerScreen.mark);
  expect(await linked.text('body')).not.toContain(continued);
  await linked.close();

  // A tab behind another one is read by nobody.
  await reader.bringToFront();
  await scrollToShare(reader, 1);
  await expect.poll(() => storedQuote(reader)).toBeNull();
  await scrollToShare(reader, 0.5);
  await expect.poll(() => storedQuote(reader)).not.toBeNull();
  const again = await driver.openPage(url);
  await again.waitFor(readerScreen.mark);
  expect(await again.evaluate(() => window.scrollY)).toBe(0);
});

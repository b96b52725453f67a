import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { finishSentence, giveVoices, said } from '../fake-voices';
import { openInReader } from '../open-in-reader';
import { readingScreen } from '../reading-screen';
import { readerScreen } from '../screens';
import { story } from '../story';

function spoken(reader: View): Promise<string[]> {
  return reader.evaluate(() => Array.from(CSS.highlights.get('spoken') ?? [], String));
}

story('nothing to listen with where the browser has no voice', async (scene) => {
  const reader = await openInReader(scene, 'brief--harbour-wire');
  const count = await reader.evaluate(() => speechSynthesis.getVoices().filter((voice) => voice.localService).length);
  await reader.waitFor(readerScreen.display);
  // A machine with voices shows the button; this one, most likely, does not.
  expect(await reader.isShown(readingScreen.listen)).toBe(count > 0);
  if (count > 0) return;
  await reader.press('l');
  expect(await reader.isShown(readingScreen.player)).toBe(false);
});

story('listen to an article, with a stand-in for the voice', async (scene) => {
  const { picture } = scene;
  const reader = await openInReader(scene, 'launch--harbour-wire');
  await giveVoices(reader);
  await reader.waitFor(readingScreen.listen);
  await reader.press('l');
  await reader.waitFor(readingScreen.player);
  await expect.poll(async () => (await said(reader)).length).toBe(1);
  const [first] = await said(reader);
  expect(await spoken(reader)).toEqual([first]);
  // Only voices on the device, those of the language first.
  expect(await reader.text(readingScreen.player)).toContain('Samantha');
  expect(await reader.text(readingScreen.player)).not.toContain('Elsewhere');
  expect(await reader.text(readingScreen.player)).toMatch(/0:00 of \d:\d\d/);

  await finishSentence(reader);
  await finishSentence(reader);
  await expect.poll(async () => (await said(reader)).length).toBe(3);
  await expect.poll(() => spoken(reader)).toEqual([(await said(reader)).at(-1)!]);
  await picture(reader, 'reader-listen');

  await reader.press('l');
  await reader.waitFor(readingScreen.play);
  await reader.click(readingScreen.nextSentence);
  expect(await said(reader)).toHaveLength(3);
  await reader.click(readingScreen.previousSentence);
  await reader.click(readingScreen.play);
  await expect.poll(async () => (await said(reader)).at(-1)).toBe((await said(reader))[2]);

  await reader.click(readingScreen.speed);
  await reader.click({ css: '.player [role=menuitemradio]', name: '1.5×' });
  await expect
    .poll(() => reader.evaluate(() => (speechSynthesis as unknown as { current: { rate: number } }).current?.rate))
    .toBe(1.5);

  await reader.press('Escape');
  await reader.waitForGone(readingScreen.player);
  expect(await spoken(reader)).toEqual([]);
  expect(await reader.url()).toContain('reader.html');
});

story('the page goes along with the voice until the reader looks elsewhere', async (scene) => {
  const reader = await openInReader(scene, 'launch--harbour-wire');
  await giveVoices(reader);
  await reader.click(readingScreen.listen);
  const scrolled = () => reader.evaluate(() => window.scrollY);
  for (let step = 0; step < 40 && (await scrolled()) === 0; step += 1) await finishSentence(reader);
  await expect.poll(scrolled).toBeGreaterThan(0);
  // It goes there smoothly, and would go on from wherever it is put meanwhile.
  await reader.evaluate(() => new Promise((done) => setTimeout(done, 600)));

  await reader.evaluate(() => window.scrollTo(0, 0));
  for (let step = 0; step < 3; step += 1) await finishSentence(reader);
  expect(await scrolled()).toBe(0);
  // What code holds is not read out.
  for (let step = 0; step < 80; step += 1) await finishSentence(reader);
  const all = await said(reader);
  expect(all).toContain('Code left out.');
  expect(all.join(' ')).not.toContain('sudo');
});

story('listen from right to left and in Japanese', async (scene) => {
  for (const page of ['rtl--marsa-tech', 'cjk--minato-tech']) {
    const reader = await openInReader(scene, page);
    await giveVoices(reader);
    await reader.click(readingScreen.listen);
    await expect.poll(async () => (await spoken(reader)).length).toBe(1);
    await scene.picture(reader, `reader-listen-${page}`);
    await reader.close();
  }
});

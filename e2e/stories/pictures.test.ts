import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { libraryScreen, picturesScreen, popupScreen, readerScreen } from '../screens';
import { servePictures, type PictureSite } from '../serve-pictures';
import { story, type Scene } from '../story';

const access = 'To keep pictures, Offprint needs to reach img.localhost.';

/** Tells a story with an article that has eight pictures: own, open, closed, gone, no picture, too large. */
function pictureStory(
  name: string,
  tell: (scene: Scene & { site: PictureSite }) => Promise<void>,
  options?: Parameters<typeof story>[2],
): void {
  story(
    name,
    async (scene) => {
      const site = await servePictures();
      try {
        await tell({ ...scene, site });
      } finally {
        await site.close();
      }
    },
    options,
  );
}

async function saveArticle({ driver, site }: Scene & { site: PictureSite }): Promise<View> {
  const page = await driver.openPage(site.articleUrl);
  const popup = await driver.clickToolbar(page);
  await popup.waitFor(popupScreen.mark);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  return popup;
}

async function openReader({ driver }: Scene): Promise<View> {
  const reader = await driver.openExtensionPage('library.html');
  await reader.click(libraryScreen.rowTitle);
  await reader.waitFor(readerScreen.mark);
  return reader;
}

/** Scrolls from picture to picture, as a reader does; gives the number of those that are really drawn. */
function countDrawn(reader: View): Promise<number> {
  return reader.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.prose .picture img')];
    for (const image of images) {
      image.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return images.filter((image) => image.naturalWidth > 0 && image.src.startsWith('blob:')).length;
  });
}

/** In whole pixels: a picture's own shape is not quite that of the numbers it was announced with. */
function measureFrames(): { width: number; height: number }[] {
  return [...document.querySelectorAll('.prose .picture')].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  });
}

pictureStory(
  'pictures are kept, and shown when the site is gone',
  async (scene) => {
    const { driver, site, picture } = scene;
    const popup = await saveArticle(scene);
    // Three are free to be read; two wait for the reader's leave.
    await popup.waitForText(access);
    await picture(popup, 'popup-pictures-access');
    await popup.click(picturesScreen.allow);
    await driver.answerPermission(true);

    const reader = await openReader(scene);
    await reader.waitForText('5 of 8 pictures kept');
    // Nobody was told who asks, or from where.
    for (const path of ['/own-wide.png', '/open.png', '/closed-1.png']) {
      const last = site.headersOf(path).at(-1);
      expect(last).toBeDefined();
      expect(last).not.toHaveProperty('cookie');
      expect(last).not.toHaveProperty('referer');
    }

    await site.close();
    site.requests.length = 0;
    await reader.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      setTimeout(() => location.reload());
    });
    await reader.waitUntil(() => reader.evaluate(() => !('isOld' in globalThis)), 'the page to load again');
    await reader.waitFor(readerScreen.mark);
    const room = await reader.evaluate(measureFrames);
    await expect.poll(() => countDrawn(reader)).toBe(5);
    // Each had its room before its file was read, in the shape that it then has.
    expect(await reader.evaluate(measureFrames)).toEqual(room);
    expect(room.map(({ width, height }) => (width / height).toFixed(1))).toEqual(['1.9', '1.8', '1.5', '0.7', '1.3']);
    expect(
      await reader.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')).length,
      ),
    ).toBe(0);
    expect(site.requests).toEqual([]);
    await picture(reader, 'reader-pictures-end');
    // The others say why they are not there.
    expect((await reader.texts(picturesScreen.missing)).join('')).toBe('');
    const reasons = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.picture-gone')].map(({ dataset }) => dataset['reason']),
    );
    expect(reasons).toEqual([
      'Not kept. The site no longer has it',
      'Not kept. It is no PNG, JPEG, GIF, WebP or AVIF picture',
      'Not kept. It is too large',
    ]);

    const library = await driver.openExtensionPage('library.html');
    await library.waitFor('.row .thumb img');
    await picture(library, 'library-thumbnail');
  },
  { withKeyboard: true },
);

pictureStory('a background that is stopped in the middle goes on, and "Text only" is kept', async (scene) => {
  const { driver, site, picture } = scene;
  site.isSlow = true;
  const popup = await saveArticle(scene);
  await driver.stopBackground();
  site.isSlow = false;
  await popup.close();
  // Opening the library wakes it.
  const reader = await openReader(scene);
  await reader.waitForText('3 of 8 pictures kept');
  await reader.waitForText(access);
  await picture(reader, 'reader-pictures-access');
  await reader.click(picturesScreen.textOnly);
  await reader.waitForGone('.picture-access');
  await reader.evaluate(() => location.reload());
  await reader.waitFor(readerScreen.mark);
  await reader.waitForText('3 of 8 pictures kept');
  expect(await reader.text('body')).not.toContain(access);
  // Asked for, it is offered again.
  await reader.click(picturesScreen.tryAgain);
  await reader.waitForText(access);
});

pictureStory('look at the pictures in large', async (scene) => {
  const { picture } = scene;
  const popup = await saveArticle(scene);
  await popup.close();
  const reader = await openReader(scene);
  await reader.waitForText('3 of 8 pictures kept');
  await reader.click(picturesScreen.picture);
  await reader.waitFor(picturesScreen.lightbox);
  expect(await reader.text(picturesScreen.lightbox)).toContain('The wall, seen from the pilot boat.');
  await picture(reader, 'reader-lightbox');
  await reader.press('ArrowRight');
  await reader.waitForText('The light was lit on Sunday.');
  await reader.press('ArrowLeft');
  await reader.press('ArrowLeft');
  await reader.waitForText('A diver below the wall.');
  await reader.press('Escape');
  await reader.waitForGone(picturesScreen.lightbox);
  // The focus is on the picture that was seen last; Enter opens it again.
  await reader.press('Enter');
  await reader.waitFor(picturesScreen.lightbox);
  expect(await reader.text(picturesScreen.lightbox)).toContain('A diver below the wall.');
});

pictureStory('a page cannot speak for the reader', async (scene) => {
  const { site } = scene;
  const popup = await saveArticle(scene);
  await popup.waitForText(access);
  // As if the page had taken over the script that runs in it: the background does not listen to pages.
  const answer = await popup.evaluate(async (pageUrl) => {
    type Api = {
      tabs: { query: (query: object) => Promise<{ id: number; url?: string }[]> };
      scripting: { executeScript: (injection: object) => Promise<{ result: unknown }[]> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, scripting } = browser ?? chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === pageUrl);
    const [first] = await scripting.executeScript({
      target: { tabId: tab!.id },
      func: async () => {
        const page = globalThis as unknown as { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };
        type Runtime = { sendMessage: (message: object) => Promise<unknown> };
        const { runtime } = page.browser ?? page.chrome;
        const asked = ['resume', 'retry', 'text-only'].map((ask) =>
          runtime.sendMessage({ to: 'background', kind: 'pictures', request: { ask, id: 'any' } }).then(
            (reply) => reply ?? 'nothing',
            () => 'nothing',
          ),
        );
        return Promise.all(asked);
      },
    });
    return first?.result;
  }, site.articleUrl);
  expect(answer).toEqual(['nothing', 'nothing', 'nothing']);
  await popup.close();
  const reader = await openReader(scene);
  await reader.waitForText('3 of 8 pictures kept');
});

import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { picturesScreen, popupScreen, readerScreen } from '../screens';
import { servePictures } from '../serve-pictures';
import { story } from '../story';

const access = 'To keep pictures, Offprint needs to reach img.localhost.';

/** Scrolls through the text, so that pictures are read; gives those that are really drawn. */
function drawnPictures(reader: View): Promise<number> {
  return reader.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.prose .picture img')];
    for (const image of images) {
      image.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return images.filter((image) => image.naturalWidth > 0 && image.src.startsWith('blob:')).length;
  });
}

story(
  'pictures are kept, and shown when the site is gone',
  async ({ driver, picture }) => {
    const site = await servePictures();
    try {
      const page = await driver.openPage(site.articleUrl);
      const popup = await driver.clickToolbar(page);
      await popup.waitFor(popupScreen.mark);
      await popup.click(popupScreen.save);
      await popup.waitFor(popupScreen.done);
      // Three are free to be read; two wait for the reader's leave.
      await popup.waitForText(access);
      await picture(popup, 'popup-pictures-access');
      await popup.click(picturesScreen.allow);
      await driver.answerPermission(true);

      const reader = await driver.openExtensionPage('library.html');
      await reader.click('.l-list .row a.t');
      await reader.waitForText('5 of 8 pictures kept');
      await site.close();
      site.requests.length = 0;
      await reader.evaluate(() => location.reload());
      await reader.waitFor(readerScreen.mark);
      await reader.waitForText('5 of 8 pictures kept');
      await expect.poll(() => drawnPictures(reader)).toBe(5);
      expect(site.requests).toEqual([]);
      await picture(reader, 'reader-pictures-end');
    } finally {
      await site.close();
    }
  },
  { withKeyboard: true },
);

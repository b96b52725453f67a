import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '../../../../../e2e/drivers/view';
import type { BrowserName } from '../../../../browsers/find-browser';
import { countOf } from '../../options';
import type { Shown } from '../../promise';
import { articleOf, ask, launchLibrary, verify } from '../library-driver';
import { serveOpenPictures } from '../serve-open-pictures';

const points = countOf(20);
const inArticle = 6;
const delay = 60;
const longestSilence = 5_000;

/**
 * The background is stopped at points of fetching an article's pictures. Within five seconds of the next word to it, as
 * every page of Offprint sends one when it opens, each picture is kept, once.
 */
export async function stopPictures(browser: BrowserName): Promise<Shown> {
  const server = await serveOpenPictures(20_000, delay);
  const driver = await launchLibrary(browser);
  let [late, twice] = [0, 0];
  try {
    const view = await driver.openExtensionPage('library.html#storage');
    for (let point = 0; point < points; point += 1) {
      const request = articleOf(point);
      const figures = Array.from(
        { length: inArticle },
        (_, index) => `<figure><img src="${server.url(point * inArticle + index)}" alt="A picture"></figure>`,
      );
      await ask(view, 'save', {
        ...request,
        article: { ...request.article, html: `${request.article.html}${figures.join('')}` },
      });
      await pause((point / points) * delay * inArticle);
      await driver.stopBackground();
      // Twice, as a reader who is not patient does.
      for (let asked = 0; asked < 2; asked += 1) await ask(view, 'pictures', { ask: 'resume' });
      const wanted = (point + 1) * inArticle;
      const isWhole = async () => (await countKept(view)).kept === wanted;
      await view.waitUntil(isWhole, 'the pictures', { timeout: longestSilence }).catch(() => (late += 1));
      const { rows, files } = await countKept(view);
      if (rows !== wanted || files > wanted) twice += 1;
    }
    const wrong = await verify(view);
    return {
      what: `the background stopped at ${points} points of ${inArticle} pictures, ${browser}`,
      found: `${late} not kept in time, ${twice} doubled${wrong && `, ${wrong}`}`,
      bar: '0',
      isKept: late + twice === 0 && wrong === '',
    };
  } finally {
    await driver.close();
    await server.close();
  }
}

interface Kept {
  rows: number;
  kept: number;
  files: number;
}

function countKept(view: View): Promise<Kept> {
  return view.evaluate(async () => {
    const opening = indexedDB.open('offprint');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const transaction = opening.result.transaction(['pictures', 'pictureFiles']);
    const rows = transaction.objectStore('pictures').getAll() as IDBRequest<{ state: string }[]>;
    const files = transaction.objectStore('pictureFiles').count();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
    return {
      rows: rows.result.length,
      kept: rows.result.filter(({ state }) => state === 'kept').length,
      files: files.result,
    };
  });
}

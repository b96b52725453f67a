import type { View } from '../../../../../e2e/drivers/view';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { articleOf, ask, launchLibrary } from '../library-driver';
import { serveOpenPictures } from '../serve-open-pictures';
import { damageFiles, type DamageBytes } from './damage-files';
import { happens } from './happens';
import { untilCopied } from './until-copied';

const articles = 6;
/** Chromium gives a value a file of its own from 64 kB on that it cannot pack, and both browsers every picture. */
const textBytes = 200_000;
const pictureBytes = 150_000;

const strikes: Record<BrowserName, RegExp> = {
  chromium: /chrome-extension_.*indexeddb\.blob\//,
  firefox: /0ff9417e[^^]*\/idb\/.*\.files\/\d+$/,
};

/** The files that lie beside the database: it opens without them, and what they held comes from the second copy. */
export async function strikeBeside(browser: BrowserName, what: string, damage: DamageBytes): Promise<Shown> {
  const server = await serveOpenPictures(pictureBytes);
  const driver = await launchLibrary(browser);
  try {
    const view = await driver.openExtensionPage('library.html');
    for (let number = 0; number < articles; number += 1) {
      const request = articleOf(number, textBytes);
      const html = `${request.article.html}<figure><img src="${server.url(number)}" alt="A picture"></figure>`;
      await ask(view, 'save', { ...request, article: { ...request.article, html } });
    }
    await view.waitUntil(async () => (await countWhole(view)).pictures === articles, 'the pictures');
    await untilCopied(view, articles);
    await view.waitUntil(async () => (await countCopied(view)) >= articles, 'the copied pictures');
    let struck = 0;
    await driver.crash(async (profileDir) => {
      struck = await damageFiles(profileDir, strikes[browser], damage);
    });
    const after = await driver.openExtensionPage('library.html');
    const isBack = await happens(() =>
      after.waitUntil(async () => {
        const { texts, pictures } = await countWhole(after);
        return texts === articles && pictures === articles;
      }, 'the texts and pictures'),
    );
    const { texts, pictures } = await countWhole(after);
    return {
      what: `the files beside the database are ${what}, ${browser} (${struck} files)`,
      found: `${texts} of ${articles} texts, ${pictures} of ${articles} pictures there`,
      bar: 'all',
      isKept: struck > 0 && isBack,
    };
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Of the second copy's pictures. */
function countCopied(view: View): Promise<number> {
  return view.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const copy = await root.getDirectoryHandle('second-copy');
    let files = 0;
    const folder = await copy.getDirectoryHandle('assets', { create: true });
    for await (const [_] of (folder as unknown as { entries(): AsyncIterable<[string]> }).entries()) files += 1;
    return files;
  });
}

/** The texts and the pictures that can be read to their last byte. */
function countWhole(view: View): Promise<{ texts: number; pictures: number }> {
  return view.evaluate(
    async (wanted) => {
      const opening = indexedDB.open('offprint');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside
      const settle = <Answer>(request: IDBRequest<Answer>) =>
        new Promise<Answer>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
        });
      const readAll = async (name: string) => {
        const keys = await settle(opening.result.transaction(name).objectStore(name).getAllKeys());
        return keys.map((key) => () => settle(opening.result.transaction(name).objectStore(name).get(key)));
      };
      const count = async (name: string, isWhole: (record: unknown) => Promise<boolean>) => {
        let whole = 0;
        for (const read of await readAll(name)) if (await read().then(isWhole, () => false)) whole += 1;
        return whole;
      };
      const texts = await count('bodies', async (record) => (record as { html: string }).html.length > wanted.text);
      const pictures = await count(
        'pictureFiles',
        async (record) => (await (record as { blob: Blob }).blob.arrayBuffer()).byteLength > wanted.picture,
      );
      opening.result.close();
      return { texts, pictures };
    },
    { text: textBytes, picture: pictureBytes },
  );
}

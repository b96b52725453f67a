import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from '../../../e2e/drivers/driver';
import { headerLength, readModelVersion } from '../../../lib/entities/model/model-file';
import { makeArticle } from './make-article';

/** Puts the article with marks and the one without into the library, through the product's own door. Gives their ids. */
export async function saveArticles(driver: Driver, extension: string): Promise<{ marked: string; plain: string }> {
  // Of the model that is there: else the reader would look for names in both.
  const model = new Uint8Array(readFileSync(path.join(extension, 'models', 'entities.bin')));
  const version = readModelVersion(model.slice(0, headerLength).buffer);
  const library = await driver.openExtensionPage('library.html');
  const save = (isMarked: boolean) =>
    library.evaluate(
      async (request) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } }
        ).chrome;
        const reply = (await runtime.sendMessage({ to: 'background', kind: 'save', request })) as { id?: string };
        return reply.id ?? JSON.stringify(reply);
      },
      makeArticle(isMarked, version),
    );
  const ids = { marked: await save(true), plain: await save(false) };
  await library.close();
  return ids;
}

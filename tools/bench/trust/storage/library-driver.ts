import type { Driver } from '../../../../e2e/drivers/driver';
import { launch } from '../../../../e2e/drivers/launch';
import type { View } from '../../../../e2e/drivers/view';
import type { SaveRequest } from '../../../../lib/library/saved-article';
import { buildExtension, extensionDir } from '../../../browsers/build-extension';
import type { BrowserName } from '../../../browsers/find-browser';
import { makeArticle } from '../../popup/make-article';

/** What the background answered; undefined when it said nothing. */
export interface Reply {
  status: string;
  id?: string;
}

/** What stands in the database, read past all of our own code. */
export interface Stored {
  ids: string[];
  bodies: string[];
  savedAts: string[];
  tags: Record<string, string[]>;
}

/** Of some hundred articles, on a machine that does other things as well. */
const longestCheck = 120_000;

export function launchLibrary(browser: BrowserName, profileDir?: string): Promise<Driver> {
  buildExtension(browser);
  return launch(browser, {
    extensionDir: extensionDir(browser),
    downloadDir: '/tmp',
    ...(profileDir !== undefined && { profileDir }),
  });
}

/** The article of a number: the same one each time, longer by so many letters that a browser cannot pack. */
export function articleOf(number: number, padding = 0): SaveRequest {
  const request = makeArticle(false, 'bench');
  const address = `https://bench.example/${number}`;
  const { article } = request;
  const html = `${article.html}<p>${noise(number, padding)}</p>`;
  return { ...request, article: { ...article, url: address, canonicalUrl: address, title: `Number ${number}`, html } };
}

function noise(seed: number, length: number): string {
  let state = seed + 1;
  let letters = '';
  while (letters.length < length) {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    letters += state.toString(36);
  }
  return letters.slice(0, length);
}

/** Asks the background as our pages do. */
export function ask(view: View, kind: string, request: object): Promise<Reply | null> {
  return view.evaluate(
    async (message) => {
      type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return ((await (browser ?? chrome).runtime.sendMessage(message)) ?? null) as {
        status: string;
        id?: string;
      } | null;
    },
    { to: 'background', kind, request },
  );
}

/** Asks, and takes every way to fail for a failure. */
export async function tryToAsk(view: View, kind: string, request: object): Promise<Reply | null> {
  try {
    return await ask(view, kind, request);
  } catch {
    return null;
  }
}

export function readStored(view: View): Promise<Stored> {
  return view.evaluate(async () => {
    type Row = { id: string; savedAt: string; tags: string[] };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside
    const settle = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
      });
    const database = await settle(indexedDB.open('offprint'));
    const transaction = database.transaction(['articles', 'bodies']);
    const rows = (await settle(transaction.objectStore('articles').getAll())) as Row[];
    const bodies = (await settle(transaction.objectStore('bodies').getAllKeys())) as string[];
    database.close();
    return {
      ids: rows.map(({ id }) => id),
      bodies,
      savedAts: rows.map(({ savedAt }) => savedAt),
      tags: Object.fromEntries(rows.map(({ id, tags }) => [id, tags])),
    };
  });
}

/** What the library's own check finds wrong: 0 when it says so. */
export async function verify(view: View): Promise<string> {
  await view.click({ css: '.set button', name: 'Verify' });
  let result: string | undefined;
  const isDone = async () => {
    result = /checked\. (Nothing was wrong|\d.* found)/.exec(await view.text('.storage'))?.[1];
    return result !== undefined;
  };
  await view.waitUntil(isDone, 'the check', { timeout: longestCheck });
  return result === 'Nothing was wrong' ? '' : (result ?? '');
}

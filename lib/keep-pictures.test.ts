import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PictureQueue, type PictureTools } from './keep-pictures';
import { database } from './library/database';
import { removeLibrary } from './library/fixtures/library-dump';
import { madeUpArticle, minute } from './library/fixtures/made-up-article';
import {
  changeText,
  deleteArticles,
  getRows,
  getSavedWithPictures,
  keepTextOnly,
  measureStore,
  purgeArticles,
  readNeededAccess,
  readPictureFile,
  readThumbnail,
  requeueAllowed,
  retryPictures,
  saveArticle,
  StorageFullError,
  undoSave,
  verifyLibrary,
} from './library/library';
import { caps } from './pictures/caps';
import type { Fetched } from './pictures/check-fetched';
import type { PictureFailure } from './pictures/picture-state';

const site = 'https://daily.example';
const closed = 'https://img.example';

/** The head of a PNG, which is all that anybody looks at, and a number that makes it another file. */
function png(number: number, width = 800, height = 600, length = 40): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(24, number);
  return bytes;
}

const fetched = (bytes: Uint8Array<ArrayBuffer>): Fetched => ({ status: 'fetched', bytes });
const failed = (failure: PictureFailure): Fetched => ({ status: 'failed', failure });

/** What the web holds, by address; everything else is not there. */
let web: Map<string, Uint8Array<ArrayBuffer>>;
let tools: { [Name in keyof PictureTools]: ReturnType<typeof vi.fn<PictureTools[Name]>> };
const allowed = new Set<string>();

/** A queue in a background that has just started. */
const newQueue = () => new PictureQueue(tools);

beforeEach(async () => {
  await removeLibrary();
  allowed.clear();
  web = new Map();
  tools = {
    findTab: vi.fn(async () => ({ id: 1, origin: site })),
    fetchInTab: vi.fn(async (_tab, address) => get(address, address.startsWith(site))),
    fetchHere: vi.fn(async (address) => get(address, allowed.has(new URL(address).origin))),
    hasAccess: vi.fn(async (pattern) => allowed.has(new URL(pattern).origin)),
    makeThumbnail: vi.fn(async () => new Blob(['small'])),
    isOnline: vi.fn(() => true),
  };
});
afterEach(removeLibrary);

function get(address: string, mayRead: boolean): Fetched {
  if (!mayRead) return failed('unreachable');
  const bytes = web.get(address);
  return bytes ? fetched(bytes) : failed('gone');
}

async function save(name: string, addresses: string[], image: string | null = null): Promise<string> {
  const html = `<p>Words of ${name}.</p>${addresses.map((address) => `<img src="${address}">`).join('')}`;
  return (await saveArticle(madeUpArticle(name, { html, image }), minute(name.length))).id;
}

async function states(id: string): Promise<Record<string, string>> {
  const saved = await getSavedWithPictures(id);
  return Object.fromEntries((saved?.pictures ?? []).map(({ address, state, failure }) => [address, failure ?? state]));
}

const rowOf = async (id: string) => (await getRows([id]))[0];
const fileCount = () => database.pictureFiles.count();

/** An article with one picture that is kept and one that nobody may read. */
async function saveClosed(): Promise<string> {
  web.set(`${site}/1.png`, png(1)).set(`${closed}/2.png`, png(2));
  const id = await save('lamps', [`${site}/1.png`, `${closed}/2.png`]);
  await newQueue().keep(id);
  return id;
}

describe('a save', () => {
  test('writes what waits, and then each picture with its size and the row’s count', async () => {
    web.set(`${site}/1.png`, png(1)).set(`${site}/2.png`, png(2, 300, 200));
    const id = await save('lamps', [`${site}/1.png`, `${site}/2.png`]);
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 0, total: 2 } });
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'waiting', [`${site}/2.png`]: 'waiting' });
    const { rev } = (await rowOf(id))!;

    await newQueue().keep(id);
    const saved = await getSavedWithPictures(id);
    expect(saved?.row).toMatchObject({ pictures: { kept: 2, total: 2 }, hasThumbnail: true });
    expect(saved?.row.rev).toBeGreaterThan(rev);
    expect(saved?.pictures).toMatchObject([
      { address: `${site}/1.png`, state: 'kept', width: 800, height: 600, bytes: 40 },
      { address: `${site}/2.png`, state: 'kept', width: 300, height: 200, bytes: 40 },
    ]);
    const file = await readPictureFile(saved!.pictures![0]!.hash!);
    expect(file?.type).toBe('image/png');
    expect(new Uint8Array(await file!.arrayBuffer())).toEqual(png(1));
    expect(await (await readThumbnail(id))?.text()).toBe('small');
    expect(await measureStore()).toMatchObject({ pictureBytes: 80 });
    expect((await verifyLibrary()).problems).toEqual([]);
  });

  test('has a thumbnail of a lead picture that is not in the text, and keeps no file of it', async () => {
    web.set(`${site}/cover.png`, png(1));
    const id = await save('lamps', [], `${site}/cover.png`);
    await newQueue().keep(id);
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 0, total: 0 }, hasThumbnail: true });
    expect(await fileCount()).toBe(0);
    expect(await readNeededAccess(id)).toEqual([]);
  });

  test('again, with the page there once more, tries what failed and keeps what is kept', async () => {
    web.set(`${site}/1.png`, png(1));
    const id = await save('lamps', [`${site}/1.png`, `${site}/2.png`]);
    await newQueue().keep(id);
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'kept', [`${site}/2.png`]: 'gone' });
    web.set(`${site}/2.png`, png(2));
    tools.fetchInTab.mockClear();
    await save('lamps', [`${site}/1.png`, `${site}/2.png`]);
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 1, total: 2 } });
    await newQueue().keep(id);
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 2, total: 2 } });
    expect(tools.fetchInTab.mock.calls.map(([, address]) => address)).toEqual([`${site}/2.png`]);
  });
});

describe('what becomes of a picture', () => {
  test.each<[string, Uint8Array<ArrayBuffer> | undefined, string]>([
    ['one that is gone', undefined, 'gone'],
    ['one that is no picture', new TextEncoder().encode('<!doctype html><p>Not found</p>'), 'not-a-picture'],
    ['one that is too large', png(1, 800, 600, caps.bytes + 1), 'too-large'],
    ['one that unfolds to gigabytes', png(1, 60_000, 60_000), 'too-large'],
  ])('%s', async (_name, bytes, failure) => {
    if (bytes) web.set(`${site}/1.png`, bytes);
    const id = await save('lamps', [`${site}/1.png`]);
    await newQueue().keep(id);
    expect(await states(id)).toEqual({ [`${site}/1.png`]: failure });
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 0, total: 1 } });
    expect(await fileCount()).toBe(0);
  });

  test('those that are too much for one article', async () => {
    const addresses = Array.from({ length: 11 }, (_, index) => `${site}/${index}.png`);
    for (const [index, address] of addresses.entries()) web.set(address, png(index, 800, 600, caps.bytes));
    const id = await save('lamps', addresses);
    await newQueue().keep(id);
    expect(Object.values(await states(id)).filter((state) => state === 'article-full')).toHaveLength(1);
    expect(await measureStore()).toMatchObject({ pictureBytes: caps.articleBytes });
  });

  test('one that the page cannot be asked for is fetched from here, if its server lets every site read it', async () => {
    web.set(`${closed}/1.png`, png(1));
    tools.fetchInTab.mockResolvedValue(null);
    tools.fetchHere.mockImplementation(async (address) => get(address, true));
    const id = await save('lamps', [`${closed}/1.png`]);
    await newQueue().keep(id);
    expect(await states(id)).toEqual({ [`${closed}/1.png`]: 'kept' });
  });

  test('offline it goes on waiting', async () => {
    const id = await save('lamps', [`${site}/1.png`]);
    tools.isOnline.mockReturnValue(false);
    await newQueue().keep(id);
    expect(tools.fetchInTab).not.toHaveBeenCalled();
    // The network goes in the middle.
    tools.isOnline.mockReturnValueOnce(true);
    await newQueue().keep(id);
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'waiting' });
    tools.isOnline.mockReturnValue(true);
    web.set(`${site}/1.png`, png(1));
    await newQueue().resume();
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'kept' });
  });

  test('a full disk stops the work, and the rest waits', async () => {
    web.set(`${site}/1.png`, png(1));
    const id = await save('lamps', [`${site}/1.png`]);
    const put = vi.spyOn(database.pictureFiles, 'put').mockImplementation(() => {
      throw new StorageFullError(null);
    });
    await newQueue().keep(id);
    put.mockRestore();
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'waiting' });
    await newQueue().resume();
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'kept' });
  });
});

describe('pictures that a server shows to browsers alone', () => {
  test('wait until their site is allowed, and are then fetched from here', async () => {
    const id = await saveClosed();
    expect(await states(id)).toEqual({ [`${site}/1.png`]: 'kept', [`${closed}/2.png`]: 'no-access' });
    expect(await readNeededAccess(id)).toEqual([`${closed}/*`]);
    await newQueue().resume();
    expect(await states(id)).toMatchObject({ [`${closed}/2.png`]: 'no-access' });
    allowed.add(closed);
    await newQueue().resume();
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 2, total: 2 } });
    expect(await readNeededAccess(id)).toEqual([]);
  });

  test('are not asked for again once the reader wants the text only', async () => {
    const id = await saveClosed();
    await keepTextOnly(id);
    expect(await readNeededAccess(id)).toEqual([]);
    // Also not by saving again, nor by what is new in the text.
    await save('lamps', [`${site}/1.png`, `${closed}/2.png`, `${closed}/3.png`]);
    await newQueue().keep(id);
    expect(await readNeededAccess(id)).toEqual([]);
    await requeueAllowed([`${closed}/*`]);
    expect(await states(id)).toMatchObject({ [`${closed}/2.png`]: 'text-only' });
    // But when the reader tries again.
    await retryPictures(id);
    await newQueue().keep(id);
    expect(await readNeededAccess(id)).toEqual([`${closed}/*`]);
  });

  test('are said to be out of reach when they are so with leave, too', async () => {
    const id = await saveClosed();
    allowed.add(closed);
    tools.fetchHere.mockResolvedValue(failed('unreachable'));
    await newQueue().resume();
    expect(await states(id)).toMatchObject({ [`${closed}/2.png`]: 'unreachable' });
  });
});

describe('whoever is stopped in the middle', () => {
  test('goes on with what is left, by a new background', async () => {
    for (const number of [1, 2, 3, 4, 5]) web.set(`${site}/${number}.png`, png(number));
    const id = await save(
      'lamps',
      [1, 2, 3, 4, 5].map((number) => `${site}/${number}.png`),
    );
    // Two are done, three are fetched for ever: the background dies.
    tools.fetchInTab.mockImplementation(async (_tab, address) =>
      /[12]\.png/.test(address) ? get(address, true) : new Promise(() => {}),
    );
    void newQueue().keep(id);
    await vi.waitFor(async () => expect(await fileCount()).toBe(2));
    tools.fetchInTab.mockClear().mockImplementation(async (_tab, address) => get(address, true));
    await newQueue().resume();
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 5, total: 5 } });
    expect(tools.fetchInTab).toHaveBeenCalledTimes(3);
  });

  test('and two who do the same do it once', async () => {
    web.set(`${site}/1.png`, png(1));
    const id = await save('lamps', [`${site}/1.png`]);
    await Promise.all([newQueue().keep(id), newQueue().keep(id), newQueue().resume()]);
    expect(await measureStore()).toMatchObject({ pictureBytes: 40 });
    expect((await verifyLibrary()).problems).toEqual([]);
    const one = newQueue();
    tools.fetchInTab.mockClear();
    await Promise.all([one.keep(id), one.keep(id), one.resume()]);
    expect(tools.fetchInTab).not.toHaveBeenCalled();
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the save was undone', (id) => undoSave(id)],
    ['the article was deleted for good', (id) => purgeArticles([id])],
    ['the text shows it no more', () => save('lamps', [])],
  ])('writes nothing when meanwhile %s', async (_name, meanwhile) => {
    const id = await save('lamps', [`${site}/1.png`]);
    tools.fetchInTab.mockImplementation(async () => {
      await meanwhile(id);
      return fetched(png(1));
    });
    await newQueue().keep(id);
    expect(await database.pictures.toArray()).toEqual([]);
    expect(await fileCount()).toBe(0);
    expect(await database.thumbnails.count()).toBe(0);
    expect(await measureStore()).toMatchObject({ pictureBytes: 0 });
  });

  test('leaves alone what lies in the trash', async () => {
    const id = await save('lamps', [`${site}/1.png`]);
    await deleteArticles([id]);
    await newQueue().resume();
    expect(tools.fetchInTab).not.toHaveBeenCalled();
  });
});

describe('the bytes of a picture', () => {
  test('are kept once for two articles, and go with the last', async () => {
    web.set(`${site}/1.png`, png(1)).set(`${site}/same.png`, png(1));
    const first = await save('lamps', [`${site}/1.png`]);
    const second = await save('drones', [`${site}/same.png`]);
    await newQueue().resume();
    expect(await fileCount()).toBe(1);
    expect(await measureStore()).toMatchObject({ pictureBytes: 40 });
    await purgeArticles([first]);
    expect(await fileCount()).toBe(1);
    await purgeArticles([second]);
    expect(await fileCount()).toBe(0);
    expect(await database.thumbnails.count()).toBe(0);
    expect(await measureStore()).toMatchObject({ pictureBytes: 0 });
  });

  test('go when a text without the picture takes the place of the one with it', async () => {
    web.set(`${site}/1.png`, png(1)).set(`${site}/2.png`, png(2));
    const id = await save('lamps', [`${site}/1.png`, `${site}/2.png`]);
    await newQueue().keep(id);
    const { contentHash } = (await rowOf(id))!;
    const { entities, entitiesVersion, article } = madeUpArticle('lamps');
    const html = `<p>Words.</p><img src="${site}/2.png">`;
    await changeText({ ...article, html, id, from: contentHash, entities, entitiesVersion });
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 1, total: 1 } });
    expect(await fileCount()).toBe(1);
    expect((await verifyLibrary()).problems).toEqual([]);
  });

  test('of an article that was saved before pictures were kept are fetched when the reader asks', async () => {
    web.set(`${site}/1.png`, png(1));
    const id = await save('lamps', [`${site}/1.png`]);
    const { pictures: _, ...older } = (await rowOf(id))!;
    await database.articles.put(older);
    await database.pictures.clear();
    await newQueue().resume();
    expect(await states(id)).toEqual({});
    await retryPictures(id);
    await newQueue().keep(id);
    expect(await rowOf(id)).toMatchObject({ pictures: { kept: 1, total: 1 } });
  });
});

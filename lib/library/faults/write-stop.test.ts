import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../database';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, minute } from '../fixtures/made-up-article';
import {
  addTag,
  deleteArticles,
  isWriteStopped,
  keepPlace,
  purgeArticles,
  readPlace,
  saveArticle,
  settleDictionary,
  StorageFullError,
  tryToWrite,
  watchWriteStop,
} from '../library';
import { hasRoom } from './has-room';
import { rememberWriteStop } from './write-stop';

vi.mock('./has-room', () => ({ hasRoom: vi.fn(async () => true) }));

const room = vi.mocked(hasRoom);
const quota = new DOMException('full', 'QuotaExceededError');
const broken = new DOMException('The transaction was aborted', 'AbortError');

function failWrites(error: unknown) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
}

beforeEach(async () => {
  await emptyLibrary();
  room.mockResolvedValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  room.mockResolvedValue(true);
  await tryToWrite();
});

describe('a full disk', () => {
  test('is written to once, by nobody else, and not again before there is room', async () => {
    const { id } = await saveArticle(madeUpArticle('drones'), minute(1));
    const put = failWrites(quota);
    await expect(saveArticle(madeUpArticle('lamps'), minute(2))).rejects.toThrow(StorageFullError);
    expect(isWriteStopped()).toBe(true);
    put.mockClear();
    await expect(addTag([id], 'cars')).rejects.toThrow(StorageFullError);
    await expect(saveArticle(madeUpArticle('lamps'), minute(2))).rejects.toThrow(StorageFullError);
    await settleDictionary();
    await keepPlace(id, { block: 2, quote: 'In the' });
    expect(put).not.toHaveBeenCalled();

    room.mockResolvedValue(false);
    expect(await tryToWrite()).toBe(false);
    await expect(addTag([id], 'cars')).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    room.mockResolvedValue(true);
    expect(await tryToWrite()).toBe(true);
    expect(await addTag([id], 'cars')).toEqual([id]);
    expect(await readPlace(id)).toBeUndefined();
  });

  test('can be made room on: deleting is tried, and ends it', async () => {
    const { id } = await saveArticle(madeUpArticle('drones'), minute(1));
    failWrites(quota);
    await expect(addTag([id], 'cars')).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    await deleteArticles([id], minute(2));
    await purgeArticles([id], minute(3));
    expect(isWriteStopped()).toBe(false);
    expect(await database.articles.toArray()).toEqual([]);
  });

  test('everybody is told', async () => {
    const told: boolean[] = [];
    const stop = watchWriteStop((isStopped) => told.push(isStopped));
    const channel = new BroadcastChannel('offprint-write-stop');
    const heard: unknown[] = [];
    channel.addEventListener('message', ({ data }) => heard.push(data));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    const send = (message: string) => channel.postMessage(message);
    failWrites(quota);
    await expect(saveArticle(madeUpArticle('drones'))).rejects.toThrow(StorageFullError);
    send('asked');
    await vi.waitFor(() => expect(heard).toEqual(['stopped', 'stopped']));
    send('allowed');
    await vi.waitFor(() => expect(told).toEqual([false, true, false]));
    channel.close();
    stop();
  });

  test('is remembered for a background that wakes up', async () => {
    const write = vi.fn(async () => {});
    rememberWriteStop({ read: async () => true, write });
    await expect(saveArticle(madeUpArticle('drones'))).rejects.toThrow(StorageFullError);
    await tryToWrite();
    expect(write).toHaveBeenCalledWith(false);
    rememberWriteStop({ read: async () => false, write: async () => {} });
  });
});

describe('a write that was broken off without a reason', () => {
  test.each([
    ['where there is room', true, false],
    ['where there is none', false, true],
  ])('%s', async (_name, isRoom, isStopped) => {
    room.mockResolvedValue(isRoom);
    failWrites(broken);
    await expect(saveArticle(madeUpArticle('drones'))).rejects.toThrow(isRoom ? /abort/i : StorageFullError);
    expect(isWriteStopped()).toBe(isStopped);
  });

  test('one with a reason of its own stops nothing', async () => {
    failWrites(new DOMException('taken', 'ConstraintError'));
    await expect(saveArticle(madeUpArticle('drones'))).rejects.toThrow(/taken/);
    expect(isWriteStopped()).toBe(false);
  });
});

import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { countLists, deleteArticles, getRows, listByEntity, markRead, saveArticle } from './library';

let id: string;

beforeEach(async () => {
  await emptyLibrary();
  ({ id } = await saveArticle({ ...madeUpArticle('drones'), tags: ['cars'] }, minute(1)));
});

async function readRow() {
  const [row] = await getRows([id]);
  return row;
}

test('the first time takes it off the unread list, and off no other', async () => {
  await markRead(id, 0, { now: minute(2) });
  expect(await readRow()).toMatchObject({ readAt: minute(2), progress: 0, rev: 2, tagKeys: [['cars', minute(1)]] });
  expect(await countLists()).toMatchObject({ all: 1, unread: 0, archived: 0, trash: 0 });
  expect(await listByEntity('place:lisbon', { limit: 1 })).toHaveLength(1);
  await markRead(id, 0.5, { now: minute(3) });
  expect(await readRow()).toMatchObject({ readAt: minute(2), progress: 0.5, rev: 3 });
});

test('progress goes back only when asked', async () => {
  await markRead(id, 0.6);
  await markRead(id, 0.2);
  expect(await readRow()).toMatchObject({ progress: 0.6, rev: 2 });
  await markRead(id, 0.2, { isRewind: true });
  expect(await readRow()).toMatchObject({ progress: 0.2, rev: 3 });
});

test.each([
  [-1, 0],
  [7, 1],
  [Number.NaN, 0],
])('%s counts as %s', async (progress, expected) => {
  await markRead(id, progress);
  expect((await readRow())?.progress).toBe(expected);
});

test('in the trash it stays there', async () => {
  await deleteArticles([id], minute(2));
  await markRead(id, 0.5, { now: minute(3) });
  expect(await readRow()).toMatchObject({ readAt: minute(3), stateKeys: [['trash', minute(1)]], tagKeys: [] });
  expect(await countLists()).toMatchObject({ all: 0, unread: 0, archived: 0, trash: 1 });
});

test('of what is gone does nothing', async () => {
  await markRead('none', 0.5);
  expect(await readRow()).toMatchObject({ rev: 1 });
});

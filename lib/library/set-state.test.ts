import { beforeEach, expect, test } from 'vitest';
import { database } from './database';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { countLists, deleteArticles, markRead, saveArticle, setArchived, setRead, setStarred } from './library';

let ids: string[];

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (const index of [0, 1, 2, 3]) ids.push((await saveArticle(madeUpArticle(`n${index}`), minute(index))).id);
});

test.each([
  ['archived', setArchived, { inbox: 0, archived: 3, unread: 0 }],
  ['starred', setStarred, { inbox: 3, starred: 3, unread: 3 }],
  ['read', setRead, { inbox: 3, archived: 0, unread: 0 }],
] as const)('%s: those that were not, and undo turns back those alone', async (_name, set, lists) => {
  const [one = '', ...others] = ids;
  const deleted = others.pop() ?? '';
  await deleteArticles([deleted]);
  await set([one], true, minute(10));
  const before = await database.articles.toArray();
  const counts = await countLists();

  const changed = await set([...ids, 'none'], true, minute(20));
  expect(changed).toEqual(others);
  expect(await countLists()).toMatchObject(lists);
  expect(await set(ids, true, minute(30))).toEqual([]);
  await compareWithRows();

  expect(await set(changed, false)).toEqual(others);
  const after = await database.articles.toArray();
  expect(after.map((row) => ({ ...row, rev: 0 }))).toEqual(before.map((row) => ({ ...row, rev: 0 })));
  expect(await countLists()).toEqual(counts);
});

test('marked as unread and as read again, an article that was begun is where it was', async () => {
  const [one = ''] = ids;
  await markRead(one, 0.4);
  await setRead([one], false);
  expect(await countLists()).toMatchObject({ reading: 0, unread: 4 });
  await setRead([one], true);
  expect(await countLists()).toMatchObject({ reading: 1, unread: 3 });
  expect((await database.articles.get(one))?.progress).toBe(0.4);
});

test('all at once is one transaction: a change in between sees all or nothing', async () => {
  const [archived, , starred] = await Promise.all([
    setArchived(ids, true),
    setArchived(ids, false),
    setStarred(ids, true),
  ]);
  expect([archived, starred]).toEqual([ids, ids]);
  expect(await countLists()).toMatchObject({ inbox: 4, starred: 4 });
  await compareWithRows();
});

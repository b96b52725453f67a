import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { deleteArticles, purgeArticles, readChangesAfter, readRev, saveArticle, setStarred, watchRev } from './library';

let ids: string[];
let stop = () => {};

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (const index of [0, 1, 2]) ids.push((await saveArticle(madeUpArticle(`n${index}`), minute(index))).id);
});
afterEach(() => stop());

test('everything from the start, with the texts', async () => {
  const changes = await readChangesAfter(0, 10);
  expect(changes.rows.map(({ id }) => id)).toEqual(ids);
  expect(changes.htmls.get(ids[1] ?? '')).toContain('n1');
  expect(changes).toMatchObject({ gone: [], rev: 3, isLast: true });
  expect(await readChangesAfter(3, 10)).toEqual({ rows: [], htmls: new Map(), gone: [], rev: 3, isLast: true });
});

test('in parts, each article once and as it is by now', async () => {
  const [one = '', two = '', three = ''] = ids;
  await setStarred([one], true); // 4
  await purgeArticles([two]); // 5
  await deleteArticles([three]); // 6
  const parts: [string[], string[], number, boolean][] = [];
  let rev = 0;
  for (let isLast = false; !isLast;) {
    const changes = await readChangesAfter(rev, 1);
    ({ rev, isLast } = changes);
    parts.push([changes.rows.map(({ id }) => id), changes.gone, rev, isLast]);
  }
  expect(parts).toEqual([
    [[one], [], 4, false],
    [[], [two], 5, false],
    [[three], [], 6, true],
  ]);
  expect(await readRev()).toBe(6);
});

test('watchRev tells each new number once', async () => {
  const seen: number[] = [];
  stop = watchRev((rev) => seen.push(rev));
  await vi.waitFor(() => expect(seen).toEqual([3]));
  await setStarred(ids, true);
  await setStarred(ids, true);
  await vi.waitFor(() => expect(seen).toEqual([3, 6]));
});

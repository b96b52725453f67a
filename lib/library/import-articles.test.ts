import { beforeEach, expect, test } from 'vitest';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { dumpLibrary } from './fixtures/library-dump';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { importArticles, type ImportRequest } from './import-articles';
import {
  addTag,
  countOlderEntities,
  deleteArticles,
  getNote,
  getSaved,
  listOlderEntities,
  listRows,
  markRead,
  measureStore,
  purgeArticles,
  saveArticle,
  setNote,
  verifyLibrary,
} from './library';

beforeEach(emptyLibrary);

function stub(name: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  const { article } = madeUpArticle(name, { html: '', wordCount: 0, excerpt: '', image: null });
  return {
    article,
    isStub: true,
    tags: [],
    savedAt: minute(1),
    readAt: null,
    archivedAt: null,
    starredAt: null,
    progress: 0,
    ...changes,
  };
}

function whole(name: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  return { ...stub(name, changes), article: madeUpArticle(name).article, isStub: false };
}

const allRows = () => listRows('all', { limit: 100 });

test('states, tags and times of the file', async () => {
  const counts = await importArticles([
    stub('boards', { tags: ['chips', ' chips ', 'home  servers'], savedAt: minute(3) }),
    stub('tablets', { savedAt: minute(2), archivedAt: minute(2), readAt: minute(2), starredAt: minute(2) }),
    whole('phones', { savedAt: minute(1), progress: 0.5, readAt: minute(1) }),
  ]);
  expect(counts).toEqual({ added: 3, joined: 0, present: 0 });
  expect(await allRows()).toMatchObject([
    { title: 'Acme opens a factory for boards', tags: ['chips', 'home servers'], savedAt: minute(3), isStub: true },
    { archivedAt: minute(2), readAt: minute(2), starredAt: minute(2), isStub: true },
    { progress: 0.5, wordCount: 12, entitiesVersion: null },
  ]);
  expect((await allRows())[2]).not.toHaveProperty('isStub');
  await compareWithRows();
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('one time is given to one article: files have times to the second', async () => {
  await saveArticle(madeUpArticle('first'), minute(1));
  await importArticles([stub('a'), stub('b'), stub('c')]);
  await importArticles([stub('d')]);
  const times = (await allRows()).map(({ savedAt }) => savedAt);
  expect(new Set(times).size).toBe(5);
  expect(times.at(-1)).toBe(minute(1));
  expect(times.every((time) => time < minute(2))).toBe(true);
  await compareWithRows();
});

test('what is here keeps all that it has; its tags are joined', async () => {
  const { id } = await saveArticle({ ...madeUpArticle('boards'), tags: ['mine'] }, minute(9));
  const before = await getSaved(id);
  const again = [whole('boards', { tags: ['chips'], savedAt: minute(1), archivedAt: minute(1) })];
  expect(await importArticles(again)).toEqual({ added: 0, joined: 1, present: 0 });
  const after = await getSaved(id);
  expect(after?.row.tags).toEqual(['mine', 'chips']);
  expect({ ...after, row: { ...after?.row, tags: [], tagKeys: [], rev: 0 } }).toEqual({
    ...before,
    row: { ...before?.row, tags: [], tagKeys: [], rev: 0 },
  });
  const dump = await dumpLibrary();
  expect(await importArticles(again)).toEqual({ added: 0, joined: 0, present: 1 });
  expect(await dumpLibrary()).toEqual(dump);
  await compareWithRows();
});

test('what lies in the trash stays there; what is gone for good comes back', async () => {
  const deleted = await saveArticle(madeUpArticle('boards'), minute(1));
  const purged = await saveArticle(madeUpArticle('tablets'), minute(2));
  await deleteArticles([deleted.id, purged.id], minute(3));
  await purgeArticles([purged.id], minute(4));
  expect(await importArticles([stub('boards', { tags: ['new'] }), stub('tablets')])).toEqual({
    added: 1,
    joined: 0,
    present: 1,
  });
  expect((await getSaved(deleted.id))?.row).toMatchObject({ deletedAt: minute(3), tags: [] });
  await compareWithRows();
});

test('the same address twice in a file is one article with the tags and the text of both', async () => {
  await importArticles([stub('boards', { tags: ['a'] }), whole('boards', { tags: ['b'], savedAt: minute(7) })]);
  const [row, more] = await allRows();
  expect(more).toBeUndefined();
  expect(row).toMatchObject({ tags: ['a', 'b'], savedAt: minute(1), wordCount: 12 });
  expect(row).not.toHaveProperty('isStub');
});

test('a stub is filled by saving its page, and by a file that has the text', async () => {
  await importArticles([
    stub('boards', { tags: ['chips'], savedAt: minute(1) }),
    stub('tablets', { starredAt: minute(2), savedAt: minute(2) }),
  ]);
  const saved = await saveArticle(madeUpArticle('boards'), minute(5));
  expect(saved).toMatchObject({ wasSaved: true, savedAt: minute(1) });
  await importArticles([whole('tablets', { savedAt: minute(8) })]);
  const rows = await allRows();
  expect(rows).toMatchObject([
    { starredAt: minute(2), savedAt: minute(2), wordCount: 12 },
    { tags: ['chips'], savedAt: minute(1), wordCount: 12 },
  ]);
  for (const row of rows) {
    expect(row).not.toHaveProperty('isStub');
    // There was no text before.
    expect(row.versions).toBeUndefined();
    // Asked for, like those of a page.
    expect(row.pictures).toBeDefined();
  }
  await compareWithRows();
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('a stub is filled by its page, also where the page names another address as its own', async () => {
  await importArticles([
    stub('amp', { tags: ['chips'], starredAt: minute(1), savedAt: minute(1) }),
    stub('old', { tags: ['boards'], savedAt: minute(2) }),
  ]);
  const [old, amp] = await allRows();
  await setNote(amp!.id, 'Read this first.');
  const { url } = madeUpArticle('amp').article;
  const saved = await saveArticle({ ...madeUpArticle('boards', { url }), tags: ['new'] }, minute(5));
  expect(saved).toMatchObject({ wasSaved: true, savedAt: minute(1) });
  const rows = await allRows();
  expect(rows).toMatchObject([
    { id: old!.id, isStub: true },
    { id: saved.id, tags: ['chips', 'new'], starredAt: minute(1), savedAt: minute(1), wordCount: 12, hasNote: true },
  ]);
  expect(rows[1]).not.toHaveProperty('isStub');
  expect(await getNote(saved.id)).toBe('Read this first.');

  // The article is here by now: only what the stub has been given comes to it.
  await saveArticle(madeUpArticle('boards', { url: madeUpArticle('old').article.url }), minute(6));
  expect(await allRows()).toMatchObject([{ id: saved.id, tags: ['chips', 'new', 'boards'], savedAt: minute(1) }]);
  await compareWithRows();
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('an article that has a text is no stub, whatever address a page has', async () => {
  await saveArticle(madeUpArticle('amp'), minute(1));
  await saveArticle(madeUpArticle('boards', { url: madeUpArticle('amp').article.url }), minute(2));
  expect(await allRows()).toHaveLength(2);
});

test('a stub that was opened is not read', async () => {
  await importArticles([stub('boards')]);
  const [row] = await allRows();
  await markRead(row!.id, 1);
  expect(await allRows()).toEqual([row]);
});

test('names are looked for in texts, not in stubs', async () => {
  await importArticles([stub('boards'), whole('tablets')]);
  expect(await countOlderEntities('n3w')).toBe(1);
  const ids: string[] = [];
  for await (const id of listOlderEntities('n3w')) ids.push(id);
  const rows = await allRows();
  expect(ids).toEqual(rows.filter((row) => !row.isStub).map(({ id }) => id));
  await addTag(
    rows.map(({ id }) => id),
    'any',
  );
  expect(await countOlderEntities('n3w')).toBe(1);
});

test('a picture that came with the text is kept, and counted', async () => {
  const { article } = madeUpArticle('boards', { image: null });
  const address = 'https://daily.example/news/assets/a.png';
  const html = `${article.html}<img src="${address}"><img src="https://daily.example/b.png">`;
  const blob = new Blob(['picture'], { type: 'image/png' });
  const brought = [
    { address, blob, width: 8, height: 6 },
    { address: 'https://daily.example/unused.png', blob: new Blob(['other']), width: 1, height: 1 },
  ];
  const request = { ...whole('boards'), article: { ...article, html }, pictures: brought };
  await importArticles([stub('boards')]);
  for (const expected of [
    { added: 0, joined: 1, present: 0 },
    { added: 0, joined: 0, present: 1 },
  ]) {
    expect(await importArticles([request])).toEqual(expected);
  }
  const [row] = await allRows();
  expect(row?.pictures).toEqual({ kept: 1, total: 2 });
  expect((await measureStore()).pictureBytes).toBe(blob.size);
  expect((await verifyLibrary()).problems).toEqual([]);
  const other = { ...request, article: madeUpArticle('tablets', { html, image: null }).article };
  await importArticles([{ ...other, savedAt: minute(2) }]);
  // The same file once for both.
  expect((await measureStore()).pictureBytes).toBe(blob.size);
  expect((await verifyLibrary()).problems).toEqual([]);
});

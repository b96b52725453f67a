import { beforeEach, describe, expect, test } from 'vitest';
import { database } from './database';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { madeUpHighlight } from './fixtures/made-up-highlight';
import {
  changeHighlights,
  deleteArticles,
  getNote,
  listHighlights,
  purgeArticles,
  readSidebar,
  restoreArticles,
  saveArticle,
  setHighlightNote,
  setNote,
  watch,
} from './library';

let id: string;

beforeEach(async () => {
  await emptyLibrary();
  ({ id } = await saveArticle(madeUpArticle('lamps'), minute(0)));
});

const row = async () => (await database.articles.get(id))!;
const standing = async () => (await listHighlights(id)).map((highlight) => ({ ...highlight, changedAt: '' }));
const notesOf = async () => (await listHighlights(id)).map(({ note }) => note);

test('a highlight is kept with its selectors, counted, and heard of by number', async () => {
  const { rev } = await row();
  await changeHighlights(id, { put: [madeUpHighlight('h1')], remove: [] }, minute(5));
  expect(await listHighlights(id)).toEqual([{ ...madeUpHighlight('h1'), articleId: id, changedAt: minute(5) }]);
  expect(await row()).toMatchObject({ highlightCount: 1, hasNote: false, rev: rev + 1 });
  expect((await readSidebar()).highlights).toBe(1);
  await compareWithRows();
});

test('a merge is one change, and its answer turns it back', async () => {
  await changeHighlights(id, { put: [madeUpHighlight('h1'), madeUpHighlight('h2', { note: 'Why?' })], remove: [] });
  const before = await standing();
  const undo = await changeHighlights(id, { put: [madeUpHighlight('h1', { color: 'blue' })], remove: ['h2', 'none'] });
  expect(await row()).toMatchObject({ highlightCount: 1, hasNote: false });
  await changeHighlights(id, undo!);
  expect(await standing()).toEqual(before);
  expect(await row()).toMatchObject({ highlightCount: 2, hasNote: true });
});

test('no two are of one time, so that pages of the list miss none', async () => {
  await changeHighlights(id, { put: [madeUpHighlight('h1'), madeUpHighlight('h2')], remove: [] });
  const times = (await listHighlights(id)).map(({ createdAt }) => createdAt);
  expect(new Set(times).size).toBe(2);
});

test('another article’s highlight cannot be reached', async () => {
  const other = await saveArticle(madeUpArticle('boats'), minute(1));
  await changeHighlights(id, { put: [madeUpHighlight('h1')], remove: [] });
  await changeHighlights(other.id, { put: [], remove: ['h1'] });
  expect(await listHighlights(id)).toHaveLength(1);
});

describe('notes', () => {
  beforeEach(() => changeHighlights(id, { put: [madeUpHighlight('h1')], remove: [] }));

  test.each<[string, () => Promise<boolean>, boolean]>([
    ['on a highlight', () => setHighlightNote('h1', 'Check *this*.'), true],
    ['on the article', () => setNote(id, 'Read again'), true],
    ['of nothing but spaces', () => setNote(id, ' \n'), false],
  ])('%s', async (_name, write, hasNote) => {
    expect(await write()).toBe(true);
    expect(await row()).toMatchObject({ hasNote });
  });

  test('are told to another tab while they are typed', async () => {
    const seen: string[] = [];
    const stop = watch(
      () => getNote(id),
      (note) => seen.push(note),
      () => {},
    );
    await expect.poll(() => seen).toEqual(['']);
    await setNote(id, 'Read again');
    await expect.poll(() => seen).toEqual(['', 'Read again']);
    stop();
  });

  test('of the same words write nothing', async () => {
    await setHighlightNote('h1', 'Same');
    const { rev } = await row();
    await setHighlightNote('h1', 'Same');
    expect((await row()).rev).toBe(rev);
  });

  test('on a highlight that is gone are refused', async () => {
    expect(await setHighlightNote('none', 'Lost')).toBe(false);
  });
});

test('in the trash nothing changes and nothing is counted; restored, all is as before', async () => {
  await changeHighlights(id, { put: [madeUpHighlight('h1', { note: 'Kept' })], remove: [] });
  await deleteArticles([id]);
  expect((await readSidebar()).highlights).toBe(0);
  expect(await changeHighlights(id, { put: [madeUpHighlight('h2')], remove: ['h1'] })).toBeNull();
  expect(await setHighlightNote('h1', 'Other')).toBe(false);
  expect(await setNote(id, 'Other')).toBe(false);
  await restoreArticles([id]);
  expect(await notesOf()).toEqual(['Kept']);
  expect((await readSidebar()).highlights).toBe(1);
  await compareWithRows();
});

test('a newer copy of the text keeps them; purged, they go', async () => {
  await changeHighlights(id, { put: [madeUpHighlight('h1')], remove: [] });
  await saveArticle(madeUpArticle('lamps', { html: '<p>Another text.</p>' }), minute(9));
  expect(await row()).toMatchObject({ highlightCount: 1 });
  await deleteArticles([id]);
  await purgeArticles([id]);
  expect(await database.highlights.count()).toBe(0);
  expect((await readSidebar()).highlights).toBe(0);
});

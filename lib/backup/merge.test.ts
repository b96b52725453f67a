import { beforeEach, describe, expect, test } from 'vitest';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { dumpLibrary } from '../library/fixtures/library-dump';
import { madeUpArticle, minute } from '../library/fixtures/made-up-article';
import { madeUpHighlight } from '../library/fixtures/made-up-highlight';
import {
  addTag,
  changeHighlights,
  deleteArticles,
  getNote,
  getSaved,
  getVersion,
  listHighlights,
  listVersions,
  purgeArticles,
  removeTag,
  saveArticle,
  setArchived,
  setHighlightNote,
  setNote,
  setRead,
  setStarred,
  verifyLibrary,
} from '../library/library';
import { backUpWhole, restoreWhole } from './fixtures/back-up-whole';

beforeEach(emptyLibrary);

const save = async (text: string, at: number) =>
  (await saveArticle(madeUpArticle('lamps', { html: `<p>${text}</p>` }), minute(at))).id;
const textOf = async (id: string) => (await getSaved(id))?.html;

async function versionTexts(id: string): Promise<string[]> {
  const versions = await listVersions(id);
  return Promise.all(
    versions.map(async ({ replacedAt }) => (await getVersion(id, replacedAt))?.body.html ?? 'missing'),
  );
}

/** A backup of the article with this text, into a library that has another one. */
async function meet(theirs: [text: string, at: number], ours: [text: string, at: number]) {
  const id = await save(...theirs);
  const zip = await backUpWhole();
  await emptyLibrary();
  await save(...ours);
  const { count, damages } = await restoreWhole(zip);
  expect(damages).toEqual([]);
  expect((await verifyLibrary()).problems).toEqual([]);
  return { id, zip, count };
}

describe('of two texts', () => {
  test('the newer one here stays, and the backup’s is an earlier version', async () => {
    const { id, zip, count } = await meet(['Old', 1], ['New', 5]);
    expect(count).toEqual({ added: 0, present: 0, renewed: 0, kept: 1 });
    expect(await textOf(id)).toBe('<p>New</p>');
    expect(await versionTexts(id)).toEqual(['<p>Old</p>']);
    await restoreWhole(zip);
    expect(await versionTexts(id)).toEqual(['<p>Old</p>']);
  });

  test('the backup’s newer one comes in, and the one here is an earlier version', async () => {
    const { id, count } = await meet(['New', 5], ['Old', 1]);
    expect(count).toEqual({ added: 0, present: 0, renewed: 1, kept: 0 });
    expect(await textOf(id)).toBe('<p>New</p>');
    expect(await versionTexts(id)).toEqual(['<p>Old</p>']);
    expect((await getSaved(id))?.row.savedAt).toBe(minute(1));
  });

  test('that are one nothing happens', async () => {
    const { id, count } = await meet(['Same', 1], ['Same', 5]);
    expect(count).toEqual({ added: 0, present: 1, renewed: 0, kept: 0 });
    expect(await versionTexts(id)).toEqual([]);
  });
});

test('what was done to an article since stays', async () => {
  const id = await save('Same', 1);
  const zip = await backUpWhole();
  await setStarred([id], true, minute(2));
  await setNote(id, 'Later', minute(3));
  await restoreWhole(zip);
  expect((await getSaved(id))?.row).toMatchObject({ starredAt: minute(2), hasNote: true });
  expect(await getNote(id)).toBe('Later');
});

test('tags and states are those of both, and the later date of each', async () => {
  const id = await save('Same', 1);
  await addTag([id], 'theirs');
  await setStarred([id], true, minute(2));
  await setArchived([id], true, minute(2));
  const zip = await backUpWhole();
  await removeTag([id], 'theirs');
  await addTag([id], 'mine');
  await setStarred([id], false, minute(3));
  await setArchived([id], false, minute(3));
  await setArchived([id], true, minute(4));
  await setRead([id], true, minute(4));
  expect((await restoreWhole(zip)).count).toMatchObject({ present: 1 });
  const row = (await getSaved(id))?.row;
  expect(row).toMatchObject({
    tags: ['mine', 'theirs'],
    starredAt: minute(2),
    archivedAt: minute(4),
    readAt: minute(4),
  });
  const dump = await dumpLibrary();
  await restoreWhole(zip);
  expect(await dumpLibrary()).toEqual(dump);
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('highlights and notes that are missing come back, and the later one of two stays', async () => {
  const id = await save('Acme will make lamps in Lisbon', 1);
  await changeHighlights(id, { put: [madeUpHighlight('a'), madeUpHighlight('b')], remove: [] }, minute(2));
  await setNote(id, 'Earlier', minute(2));
  const zip = await backUpWhole();
  await setHighlightNote('a', 'Mine', minute(9));
  await changeHighlights(id, { put: [], remove: ['b'] }, minute(9));
  await setNote(id, 'Newer', minute(9));
  await restoreWhole(zip);
  const notes = new Map((await listHighlights(id)).map((highlight) => [highlight.id, highlight.note]));
  expect(Object.fromEntries(notes)).toEqual({ a: 'Mine', b: '' });
  expect(await getNote(id)).toBe('Newer');
  expect((await getSaved(id))?.row.highlightCount).toBe(2);
});

test('a highlight with the id of another article’s stays out', async () => {
  const id = await save('One', 1);
  await changeHighlights(id, { put: [madeUpHighlight('a')], remove: [] }, minute(2));
  const zip = await backUpWhole();
  await purgeArticles([id]);
  const other = (await saveArticle(madeUpArticle('drones'), minute(3))).id;
  await changeHighlights(other, { put: [madeUpHighlight('a')], remove: [] }, minute(1));
  await restoreWhole(zip);
  expect(await listHighlights(other)).toHaveLength(1);
  expect(await listHighlights(id)).toHaveLength(0);
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('an article in the trash stays there', async () => {
  const id = await save('One', 1);
  const zip = await backUpWhole();
  await deleteArticles([id], minute(2));
  expect((await restoreWhole(zip)).count).toMatchObject({ present: 1 });
  expect((await getSaved(id))?.row.deletedAt).toBe(minute(2));
});

test('two articles saved in the same moment both come in', async () => {
  const id = await save('One', 1);
  const zip = await backUpWhole();
  await emptyLibrary();
  const other = (await saveArticle(madeUpArticle('drones'), minute(1))).id;
  expect((await restoreWhole(zip)).count.added).toBe(1);
  expect((await getSaved(other))?.row.savedAt).toBe(minute(1));
  expect((await getSaved(id))?.row.savedAt).not.toBe(minute(1));
  expect((await verifyLibrary()).problems).toEqual([]);
});

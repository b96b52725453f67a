import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { madeUpArticle, minute } from '../library/fixtures/made-up-article';
import { keepPlace, purgeArticles, readPlace, saveArticle, setStarred } from '../library/library';
import { asTheyAre } from './fixtures/back-up-whole';
import { describeLibrary } from './fixtures/describe-library';
import { FakeFolder } from './fixtures/fake-folder';
import { fillLibrary } from './fixtures/fill-library';
import { keepFolder } from './keep-folder';
import { openBackup } from './open-backup';
import { restoreBackup } from './restore';

beforeEach(emptyLibrary);

/** Brings the folder up to date and returns the number up to which it is. */
async function keep(folder: FakeFolder, rev: number): Promise<number> {
  let reached = rev;
  await keepFolder(folder as unknown as FileSystemDirectoryHandle, {
    rev,
    settings: {},
    onRev: (next) => (reached = next),
    signal: new AbortController().signal,
  });
  return reached;
}

/** Returns what is damaged. */
async function restore(folder: FakeFolder): Promise<unknown[]> {
  const files = [...folder.list()].map(([name, blob]) => ({ name: `my folder/${name}`, blob }));
  const opened = await openBackup(files);
  const { signal } = new AbortController();
  const { damages } = await restoreBackup(opened, { makeSafe: asTheyAre, onProgress: () => {}, signal });
  return damages;
}

const notesOf = (folder: FakeFolder) => [...folder.list().keys()].filter((name) => name.startsWith('articles/'));
const writesIn = (folder: FakeFolder) => [...folder.folders.values()].reduce((sum, { writes }) => sum + writes, 0);

test('a folder restores to the same library', async () => {
  await fillLibrary(6);
  const before = await describeLibrary();
  const folder = new FakeFolder();
  await keep(folder, 0);
  await emptyLibrary();
  expect(await restore(folder)).toEqual([]);
  expect(await describeLibrary()).toEqual(before);
});

test('only what has changed is written', async () => {
  const [id = ''] = await fillLibrary(4);
  const folder = new FakeFolder();
  const rev = await keep(folder, 0);
  const before = writesIn(folder);
  expect(await keep(folder, rev)).toBe(rev);
  expect(writesIn(folder)).toBe(before);
  await setStarred([id], false, minute(9_999_999));
  const next = await keep(folder, rev);
  expect(next).toBeGreaterThan(rev);
  // Its note and its record.
  expect(writesIn(folder)).toBe(before + 2);
});

test('a place that is all that has changed is in the folder too', async () => {
  const [id = ''] = await fillLibrary(4);
  const folder = new FakeFolder();
  const rev = await keep(folder, 0);
  await keepPlace(id, { block: 3, quote: 'Later on' });
  await keep(folder, rev);
  const before = await describeLibrary();
  await emptyLibrary();
  expect(await restore(folder)).toEqual([]);
  expect(await readPlace(id)).toMatchObject({ block: 3, quote: 'Later on' });
  expect(await describeLibrary()).toEqual(before);
});

test('a title that changes takes its note along, and what is gone goes', async () => {
  const folder = new FakeFolder();
  const { id } = await saveArticle(madeUpArticle('lamps', { title: 'Before' }), minute(1));
  await saveArticle(madeUpArticle('drones', { title: 'Other' }), minute(2));
  let rev = await keep(folder, 0);
  expect(notesOf(folder)).toContain(`articles/Before ${id.slice(0, 8)}.md`);
  await saveArticle(madeUpArticle('lamps', { title: 'After', html: '<p>x</p>' }), minute(3));
  rev = await keep(folder, rev);
  expect(notesOf(folder)).toHaveLength(2);
  expect(notesOf(folder)).toContain(`articles/After ${id.slice(0, 8)}.md`);
  await purgeArticles([id], minute(4));
  await keep(folder, rev);
  expect(notesOf(folder)).toHaveLength(1);
  expect([...folder.list().keys()]).not.toContain(`records/${id}.json`);
});

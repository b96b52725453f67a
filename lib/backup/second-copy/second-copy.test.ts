import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from '../../library/fixtures/empty-library';
import { minute } from '../../library/fixtures/made-up-article';
import { addTag, isBehind, purgeArticles, readLibraryState, schemaVersion } from '../../library/library';
import { asTheyAre } from '../fixtures/back-up-whole';
import { describeLibrary } from '../fixtures/describe-library';
import { FakeFolder } from '../fixtures/fake-folder';
import { fillLibrary } from '../fixtures/fill-library';
import { openBackup } from '../open-backup';
import { restoreBackup } from '../restore';
import { forgetPosition, readPosition } from './copy-position';
import { listSecondCopy } from './open-second-copy';
import { updateSecondCopy } from './update-second-copy';

beforeEach(emptyLibrary);

const handleOf = (folder: FakeFolder) => folder as unknown as FileSystemDirectoryHandle;
const update = (folder: FakeFolder, isStopped = () => false) => updateSecondCopy(handleOf(folder), { isStopped });

async function restore(folder: FakeFolder) {
  const opened = await openBackup(await listSecondCopy(handleOf(folder)));
  const { signal } = new AbortController();
  return restoreBackup(opened, { makeSafe: asTheyAre, onProgress: () => {}, signal });
}

test('an empty library gets everything back from its copy', async () => {
  await fillLibrary(6);
  const before = await describeLibrary();
  const known = await readLibraryState();
  const folder = new FakeFolder();
  const position = await update(folder);
  const files = [...folder.list()].filter(([name]) => /^(?:records|assets)/.test(name));
  expect(position).toEqual({
    rev: known.rev,
    articles: 6,
    bytes: files.reduce((sum, [, blob]) => sum + blob.size, 0),
  });

  await emptyLibrary();
  expect(isBehind(await readLibraryState(), known)).toBe(true);
  // It is the library that is damaged, and not its copy that is to be brought up to date.
  expect(await update(folder)).toBeNull();
  const { count, damages } = await restore(folder);
  expect(damages).toEqual([]);
  expect(count.added).toBe(6);
  expect(await describeLibrary()).toEqual(before);
  await forgetPosition(handleOf(folder));
  expect(await update(folder)).toMatchObject({ articles: 6 });
});

test('only what has changed is written, and what is gone for ever is gone from here', async () => {
  const [first = '', second = ''] = await fillLibrary(4);
  const folder = new FakeFolder();
  await update(folder);
  const records = folder.folders.get('records')!;
  expect(records.writes).toBe(4);
  await update(folder);
  expect(records.writes).toBe(4);
  await addTag([first], 'new');
  await purgeArticles([second], minute(9_999_999));
  const position = await update(folder);
  expect(records.writes).toBe(5);
  expect(records.files.has(`${second}.json`)).toBe(false);
  expect(position).toEqual(await readPosition(handleOf(folder)));
  expect(position!.articles).toBe(3);
});

test('one that is stopped goes on from where it is known to be', async () => {
  await fillLibrary(5);
  const folder = new FakeFolder();
  let articles = 0;
  await update(folder, () => ++articles > 3);
  expect(await readPosition(handleOf(folder))).toMatchObject({ rev: 0 });
  expect(await update(folder)).toMatchObject({ articles: 5 });
  const before = await describeLibrary();
  await emptyLibrary();
  await restore(folder);
  expect(await describeLibrary()).toEqual(before);
});

test.each([
  ['torn', async (blob: Blob) => blob.slice(0, Math.floor(blob.size / 2)), 'broken'],
  ['changed', async (blob: Blob) => new Blob([(await blob.text()).replace('"html":"<', '"html":"x<')]), 'changed'],
])('a %s record stays out and takes no other with it', async (_name, damage, reason) => {
  const [id = ''] = await fillLibrary(3);
  const folder = new FakeFolder();
  await update(folder);
  const { files } = folder.folders.get('records')!;
  files.set(`${id}.json`, await damage(files.get(`${id}.json`)!));
  await emptyLibrary();
  const { count, damages } = await restore(folder);
  expect(count.added).toBe(2);
  expect(damages).toEqual([{ name: `records/${id}.json`, reason }]);
});

test.each([
  ['of which nothing is known', { articles: 0, rev: 0, schema: schemaVersion }, null, false],
  ['as it was', { articles: 2, rev: 9, schema: schemaVersion }, { articles: 2, rev: 9, schema: schemaVersion }, false],
  [
    'that went on',
    { articles: 1, rev: 12, schema: schemaVersion },
    { articles: 2, rev: 9, schema: schemaVersion },
    false,
  ],
  [
    'that is empty',
    { articles: 0, rev: 0, schema: schemaVersion },
    { articles: 2, rev: 9, schema: schemaVersion },
    true,
  ],
  [
    'that lost its last changes',
    { articles: 2, rev: 8, schema: schemaVersion },
    { articles: 2, rev: 9, schema: schemaVersion },
    true,
  ],
])('a library %s', (_name, found, known, expected) => {
  expect(isBehind(found, known)).toBe(expected);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asTheyAre } from './backup/fixtures/back-up-whole';
import { describeLibrary } from './backup/fixtures/describe-library';
import { FakeFolder } from './backup/fixtures/fake-folder';
import { fillLibrary } from './backup/fixtures/fill-library';
import { updateSecondCopy } from './backup/second-copy/update-second-copy';
import { database } from './library/database';
import { emptyLibrary } from './library/fixtures/empty-library';
import { mendTorn } from './mend-torn';

beforeEach(async () => {
  await emptyLibrary();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

test('texts and pictures that cannot be read come back from the second copy', async () => {
  const ids = await fillLibrary(4);
  await database.articles.toCollection().modify({ textBytes: 100_000 });
  const folder = new FakeFolder() as unknown as FileSystemDirectoryHandle;
  await updateSecondCopy(folder, { isStopped: () => false });
  const before = await describeLibrary();
  expect(await mendTorn(folder, asTheyAre)).toBe(0);
  await database.bodies.bulkDelete(ids.slice(0, 2));
  expect(await describeLibrary()).not.toEqual(before);
  expect(await mendTorn(folder, asTheyAre)).toBe(2);
  expect(await describeLibrary()).toEqual(before);
});

test('a text that is not the one that the row tells of stays out', async () => {
  const [id = ''] = await fillLibrary(2);
  const folder = new FakeFolder() as unknown as FileSystemDirectoryHandle;
  await updateSecondCopy(folder, { isStopped: () => false });
  await database.bodies.delete(id);
  await database.articles.update(id, { contentHash: 'f'.repeat(64), textBytes: 100_000 });
  expect(await mendTorn(folder, asTheyAre)).toBe(0);
});

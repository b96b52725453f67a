import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { database } from '../library/database';
import { purgeArticles, verifyLibrary } from '../library/library';
import { backUpWhole, restoreWhole } from './fixtures/back-up-whole';
import { describeLibrary } from './fixtures/describe-library';
import { fillLibrary } from './fixtures/fill-library';

beforeEach(emptyLibrary);

test('what is backed up, wiped and restored is the same library', { timeout: 120_000 }, async () => {
  const ids = await fillLibrary(50);
  const before = await describeLibrary();
  for (const table of ['versions', 'pictures', 'pictureFiles', 'thumbnails', 'highlights', 'notes', 'places']) {
    expect(before[table]!.length, table).toBeGreaterThan(2);
  }
  expect(before['entityEdits']).not.toEqual([]);
  const zip = await backUpWhole();

  await purgeArticles(ids);
  await database.entityEdits.clear();
  expect((await describeLibrary())['articles']).toEqual([]);

  expect(await restoreWhole(zip)).toEqual({ count: { added: 50, present: 0, renewed: 0, kept: 0 }, damages: [] });
  const after = await describeLibrary();
  for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table]);
  expect((await verifyLibrary()).problems).toEqual([]);

  // Once more changes nothing at all.
  const { value: rev } = (await database.meta.get('rev'))!;
  expect(await restoreWhole(zip)).toMatchObject({ count: { added: 0, present: 50, renewed: 0, kept: 0 } });
  expect(await database.meta.get('rev')).toMatchObject({ value: rev });
  expect(await describeLibrary()).toEqual(before);
});

test('a browser that never had a library gets the same one', { timeout: 120_000 }, async () => {
  await fillLibrary(12);
  const before = await describeLibrary();
  const zip = await backUpWhole();
  await emptyLibrary();
  await restoreWhole(zip);
  expect(await describeLibrary()).toEqual(before);
});

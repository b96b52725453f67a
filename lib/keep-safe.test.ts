import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteState, settleDamage } from './keep-safe';
import { emptyLibrary } from './library/fixtures/empty-library';
import { madeUpArticle, minute } from './library/fixtures/made-up-article';
import { saveArticle, schemaVersion } from './library/library';
import { readKept } from './platform/kept-state';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLibrary();
});

test('what is remembered is what is committed', async () => {
  expect(await noteState()).toBeNull();
  await saveArticle(madeUpArticle('drones'), minute(1));
  expect(await readKept('library')).toEqual({ articles: 0, rev: 0, schema: schemaVersion });
  await noteState();
  expect(await readKept('library')).toEqual({ articles: 1, rev: 1, schema: schemaVersion });
});

test('a library that is gone is noticed until it is settled, also when it fills again', async () => {
  for (const name of ['drones', 'lamps']) await saveArticle(madeUpArticle(name), minute(1));
  await noteState();
  const known = await readKept('library');
  await emptyLibrary();
  expect(await noteState()).toEqual(known);
  for (const name of ['drones', 'lamps', 'ports']) await saveArticle(madeUpArticle(name), minute(2));
  expect(await noteState()).toEqual(known);
  expect(await readKept('library')).toEqual(known);
  await settleDamage();
  expect(await noteState()).toBeNull();
  expect(await readKept('library')).toEqual({ articles: 3, rev: 3, schema: schemaVersion });
});

test.each([
  ['nothing', undefined],
  ['no state', 'hello'],
  ['a negative', { articles: 1, rev: 0.5, schema: schemaVersion }],
])('%s in its place is none', async (_name, library) => {
  await fakeBrowser.storage.local.set({ library });
  expect(await readKept('library')).toBeNull();
});

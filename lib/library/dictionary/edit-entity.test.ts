import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../database';
import { compareWithRows } from '../fixtures/compare-with-rows';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, minute } from '../fixtures/made-up-article';
import {
  changeEntityType,
  completeEntities,
  deleteArticles,
  findSaved,
  getEntity,
  getRows,
  getSaved,
  hideEntity,
  listByEntity,
  listRows,
  readSidebar,
  renameEntity,
  restoreArticles,
  saveArticle,
} from '../library';

const acme = 'organisation:acme';
let ids: string[];

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (const index of [0, 1, 2]) ids.push((await saveArticle(madeUpArticle(`n${index}`), minute(index))).id);
});

const shownIn = (row: { rowEntities: { name: string }[] } | undefined) => row?.rowEntities.map(({ name }) => name);

describe('a new name', () => {
  test('is shown wherever the entity is, and no row is written for it', async () => {
    const before = await database.articles.toArray();
    expect(await renameEntity(acme, '  Acme   Group ')).toBe('Acme');
    expect(await database.articles.toArray()).toEqual(before);

    const names = ['Acme Group', 'Lisbon'];
    const [listed] = await listRows('all', { limit: 1 });
    const [naming] = await listByEntity(acme, { limit: 1 });
    const saved = await getSaved(ids[0] ?? '');
    const found = await findSaved(madeUpArticle('n0').article.canonicalUrl);
    for (const row of [listed, naming, saved?.row, found, ...(await getRows(ids))]) expect(shownIn(row)).toEqual(names);
    expect(saved?.entities.map(({ name }) => name)).toEqual(names);
    expect((await readSidebar()).entities).toContainEqual({
      id: acme,
      type: 'organisation',
      name: 'Acme Group',
      count: 3,
    });
    expect(await getEntity(acme)).toEqual({
      id: acme,
      type: 'organisation',
      name: 'Acme Group',
      aliases: ['Acme'],
      articleCount: 3,
      isHidden: false,
    });
  });

  test('completes by the new name and by the old one', async () => {
    await renameEntity(acme, 'Zénith Group');
    const found = { id: acme, type: 'organisation', name: 'Zénith Group', count: 3 };
    for (const typed of ['zeni', 'gro', 'ac', 'group zen']) expect(await completeEntities(typed, 5)).toEqual([found]);
  });

  test('given back leaves nothing behind', async () => {
    const before = await database.entityWords.toArray();
    const name = (await renameEntity(acme, 'Zenith')) ?? '';
    await renameEntity(acme, name);
    expect(await database.entityEdits.toArray()).toEqual([]);
    expect(await database.entityWords.toArray()).toEqual(before);
  });

  test('of nothing, or of what nobody knows, changes nothing', async () => {
    expect(await renameEntity(acme, ' ')).toBe('Acme');
    expect(await renameEntity('person:nobody', 'Somebody')).toBeUndefined();
    expect(await database.entityEdits.toArray()).toEqual([]);
  });

  test('outlives the last article that names the entity', async () => {
    await renameEntity(acme, 'Zenith');
    await deleteArticles(ids);
    expect(await getEntity(acme)).toMatchObject({ name: 'Zenith', articleCount: 0 });
    expect(await completeEntities('zen', 5)).toEqual([]);
    await restoreArticles(ids);
    expect(await completeEntities('zen', 5)).toMatchObject([{ name: 'Zenith', count: 3 }]);
  });
});

test('another type is shown, and given back leaves nothing behind', async () => {
  expect(await changeEntityType(acme, 'product')).toBe('organisation');
  expect(await getEntity(acme)).toMatchObject({ id: acme, type: 'product' });
  expect((await completeEntities('ac', 5, ['product'])).map(({ id }) => id)).toEqual([acme]);
  expect(await completeEntities('ac', 5, ['organisation'])).toEqual([]);
  expect(await changeEntityType(acme, 'organisation')).toBe('product');
  expect(await database.entityEdits.toArray()).toEqual([]);
});

test('a hidden one is in no sidebar and no completion, and nowhere else less', async () => {
  expect(await hideEntity(acme, true)).toBe(false);
  expect((await readSidebar()).entities.map(({ id }) => id)).toEqual(['place:lisbon']);
  expect(await completeEntities('', 5)).toMatchObject([{ id: 'place:lisbon' }]);
  expect(await completeEntities('ac', 5)).toEqual([]);
  expect(await getEntity(acme)).toMatchObject({ isHidden: true, articleCount: 3 });
  expect(await listByEntity(acme, { limit: 9 })).toHaveLength(3);
  await compareWithRows();
  expect(await hideEntity(acme, false)).toBe(true);
  expect((await readSidebar()).entities).toHaveLength(2);
  expect(await database.entityEdits.toArray()).toEqual([]);
});

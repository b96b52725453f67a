import { beforeEach, describe, expect, test } from 'vitest';
import { database } from './database';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import {
  addTag,
  deleteArticles,
  listByTag,
  readSidebar,
  removeTag,
  renameTag,
  restoreArticles,
  saveArticle,
  undoRenameTag,
} from './library';

let ids: string[];
let one: string;
let two: string;
let three: string;

beforeEach(async () => {
  await emptyLibrary();
  ids = [];
  for (const [index, tags] of [['cars'], ['cars', 'law', 'asia'], ['law']].entries()) {
    ids.push((await saveArticle({ ...madeUpArticle(`n${index}`), tags }, minute(index))).id);
  }
  [one = '', two = '', three = ''] = ids;
});

async function tagsOf(id: string): Promise<string[] | undefined> {
  return (await database.articles.get(id))?.tags;
}

async function tagCounts(): Promise<Record<string, number>> {
  const { tags } = await readSidebar();
  return Object.fromEntries(tags.map(({ name, count }) => [name, count]));
}

test('adding changes those without it, removing those with it', async () => {
  expect(await addTag([...ids, 'none'], '  law ')).toEqual([one]);
  expect(await tagCounts()).toEqual({ asia: 1, cars: 2, law: 3 });
  expect(await addTag(ids, ' ')).toEqual([]);
  expect(await removeTag(ids, 'cars')).toEqual([one, two]);
  expect(await removeTag(ids, 'cars')).toEqual([]);
  expect(await tagCounts()).toEqual({ asia: 1, law: 3 });
  await compareWithRows();
});

test('what lies in the trash is left alone', async () => {
  await deleteArticles([one]);
  expect(await addTag(ids, 'late')).toEqual([two, three]);
  expect(await removeTag(ids, 'cars')).toEqual([two]);
  expect(await tagsOf(one)).toEqual(['cars']);
});

describe('renaming', () => {
  test('keeps the place among the tags, and undo gives back exactly what was', async () => {
    const renamed = await renameTag('cars', 'vehicles');
    expect(renamed).toEqual({ changed: [one, two], merged: [] });
    expect(await tagsOf(two)).toEqual(['vehicles', 'law', 'asia']);
    expect((await listByTag('vehicles', { limit: 9 })).map(({ id }) => id)).toEqual([two, one]);
    await undoRenameTag('cars', 'vehicles', renamed);
    expect(await Promise.all(ids.map(tagsOf))).toEqual([['cars'], ['cars', 'law', 'asia'], ['law']]);
    await compareWithRows();
  });

  test('into a tag that is there merges the two, and undo parts them', async () => {
    const renamed = await renameTag('cars', 'law');
    expect(renamed).toEqual({ changed: [one], merged: [two] });
    expect(await tagCounts()).toEqual({ asia: 1, law: 3 });
    await undoRenameTag('cars', 'law', renamed);
    expect(await tagCounts()).toEqual({ asia: 1, cars: 2, law: 2 });
    expect(await tagsOf(three)).toEqual(['law']);
    await compareWithRows();
  });

  test('reaches into the trash', async () => {
    await deleteArticles([one]);
    const renamed = await renameTag('cars', 'vehicles');
    expect(renamed.changed.toSorted()).toEqual([one, two].toSorted());
    await restoreArticles([one]);
    expect(await tagsOf(one)).toEqual(['vehicles']);
    await compareWithRows();
  });

  test.each([
    ['to nothing', 'cars', '  '],
    ['to itself', 'cars', ' cars '],
    ['what nobody has', 'boats', 'ships'],
  ])('%s changes nothing', async (_name, from, to) => {
    expect(await renameTag(from, to)).toEqual({ changed: [], merged: [] });
    expect(await tagCounts()).toEqual({ asia: 1, cars: 2, law: 2 });
  });

  test('undo leaves alone what has lost the tag since', async () => {
    const renamed = await renameTag('cars', 'vehicles');
    await removeTag([one], 'vehicles');
    await undoRenameTag('cars', 'vehicles', renamed);
    expect([await tagsOf(one), await tagsOf(two)]).toEqual([[], ['cars', 'law', 'asia']]);
  });

  test('in two tabs at once ends in one name, with a save in between', async () => {
    const [first, second] = await Promise.all([
      renameTag('cars', 'vehicles'),
      renameTag('cars', 'autos'),
      saveArticle({ ...madeUpArticle('n9'), tags: ['cars'] }, minute(9)),
    ]);
    expect([first.changed.length, second.changed.length]).toEqual([2, 0]);
    expect(await tagCounts()).toEqual({ asia: 1, cars: 1, law: 2, vehicles: 2 });
    await compareWithRows();
  });
});

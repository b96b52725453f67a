import { beforeEach, describe, expect, test } from 'vitest';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import {
  deleteArticles,
  findNewNames,
  hideEntity,
  mergeEntities,
  renameEntity,
  saveArticle,
  settleDictionary,
} from '../library';

const acme = madeUpEntity('organisation', 'Acme');
const bolt = madeUpEntity('organisation', 'Bolt');
const ada = madeUpEntity('person', 'Ada Example');
const price = madeUpEntity('money', '$5');
const cve = madeUpEntity('identifier', 'CVE-2024-3094');

const save = (name: string, entities = [acme]) =>
  saveArticle({ ...madeUpArticle(name), entities }, minute(name.charCodeAt(0)));

async function saveMany(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await save(String.fromCharCode(97 + index));
}

const newOf = async (articleId: string, entities = [acme, bolt, ada, price, cve]) =>
  [...(await findNewNames(articleId, entities))].toSorted();

beforeEach(emptyLibrary);

describe('a library of ten articles', () => {
  beforeEach(() => saveMany(10));

  test('knows what no article names; figures and identifiers are not asked for', async () => {
    expect(await newOf('none')).toEqual([bolt.id, ada.id]);
  });

  test('does not count the article itself', async () => {
    const { id } = await save('z', [acme, bolt]);
    expect(await newOf(id)).toEqual([bolt.id, ada.id]);
    // Settled or not.
    await settleDictionary();
    expect(await newOf(id)).toEqual([bolt.id, ada.id]);
    expect(await newOf('none')).toEqual([ada.id]);
  });

  test('does not count what lies in the trash', async () => {
    const { id } = await save('z', [bolt]);
    await deleteArticles([id], minute(200));
    expect(await newOf('none')).toEqual([bolt.id, ada.id]);
    expect(await newOf(id)).toEqual([bolt.id, ada.id]);
  });

  test('takes a merged name for the one that it became, either way', async () => {
    const { id } = await save('z', [bolt]);
    await mergeEntities(bolt.id, acme.id);
    expect(await newOf('none')).toEqual([ada.id]);
    expect(await newOf(id, [acme, ada])).toEqual([ada.id]);
  });

  test('a new name of its own makes nothing new', async () => {
    await renameEntity(acme.id, 'Acme Robotics');
    expect(await newOf('none')).toEqual([bolt.id, ada.id]);
  });

  test('says nothing of what the reader has hidden', async () => {
    const { id } = await save('z', [bolt]);
    await hideEntity(bolt.id, true);
    expect(await newOf(id)).toEqual([ada.id]);
  });
});

test.each([
  [0, []],
  [9, []],
  [10, [bolt.id, ada.id]],
])('with %i other articles', async (count, expected) => {
  await saveMany(count);
  expect(await newOf('none')).toEqual(expected);
});

test('the tenth article is not its own ninth', async () => {
  await saveMany(9);
  const { id } = await save('z', [bolt]);
  expect(await newOf(id)).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { database } from '../database';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import { completeEntities, deleteArticles, saveArticle } from '../library';

beforeEach(emptyLibrary);

const namesOf = async (...asked: Parameters<typeof completeEntities>) =>
  (await completeEntities(...asked)).map(({ name }) => name);

test('any word of the name, most articles first', async () => {
  const people = ['Mia Müller', 'Max Muster', 'Ada Musk'].map((name) => madeUpEntity('person', name));
  const places = [madeUpEntity('place', 'Munich')];
  const { id } = await saveArticle({ ...madeUpArticle('a'), entities: [...people, ...places] }, minute(1));
  await saveArticle({ ...madeUpArticle('b'), entities: people.slice(1) }, minute(2));
  await saveArticle({ ...madeUpArticle('c'), entities: people.slice(2) }, minute(3));
  expect(await namesOf('mu', 9)).toEqual(['Ada Musk', 'Max Muster', 'Munich', 'Mia Müller']);
  expect(await namesOf('MÜL', 9)).toEqual(['Mia Müller']);
  expect(await namesOf('mu', 2)).toEqual(['Ada Musk', 'Max Muster']);
  expect(await namesOf('mu', 9, ['place'])).toEqual(['Munich']);
  expect(await namesOf('muster max', 9)).toEqual(['Max Muster']);
  expect(await namesOf('us', 9)).toEqual([]);
  expect(await namesOf('', 1)).toEqual(['Ada Musk']);
  await deleteArticles([id]);
  expect(await namesOf('mu', 9)).toEqual(['Ada Musk', 'Max Muster']);
});

test('a beginning that too many names share finds the same', async () => {
  const names = Array.from({ length: 1200 }, (_, index) => madeUpEntity('person', `Common Person ${index}`));
  for (let start = 0; start < names.length; start += 60) {
    const entities = names.slice(start, start + 60);
    await saveArticle({ ...madeUpArticle(`n${start}`), entities }, minute(start));
    if (start < 120)
      await saveArticle({ ...madeUpArticle(`m${start}`), entities: entities.slice(0, 1) }, minute(9000 + start));
  }
  const found = await completeEntities('comm', 8);
  expect(found.map(({ count }) => count)).toEqual([2, 2, 1, 1, 1, 1, 1, 1]);
  expect(found.slice(0, 2).map(({ name }) => name)).toEqual(['Common Person 60', 'Common Person 0']);
  expect(await namesOf('comm 1199', 8)).toEqual(['Common Person 1199']);
  expect(await completeEntities('comm', 2000)).toHaveLength(1200);
  expect(await database.entityWords.toCollection().primaryKeys()).toHaveLength(3 * 1200);
});

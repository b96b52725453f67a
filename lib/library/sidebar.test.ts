import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import { completeSites, completeTags, readSidebar, saveArticle } from './library';

beforeEach(emptyLibrary);

async function save(name: string, time: number, siteName: string, tags: string[], names: string[]): Promise<void> {
  const entities = names.map((entity) => madeUpEntity('organisation', entity));
  await saveArticle({ ...madeUpArticle(name, { siteName }), tags, entities }, minute(time));
}

test('an empty library has an empty one', async () => {
  expect(await readSidebar()).toEqual({
    lists: { inbox: 0, all: 0, unread: 0, reading: 0, archived: 0, starred: 0, trash: 0 },
    tags: [],
    sites: [],
    entities: [],
    highlights: 0,
  });
});

test('tags by name, sites and entities by number, entities of one article left out', async () => {
  await save('a', 1, 'Zeta', ['zoo', 'Äpfel'], ['Acme', 'Bolt', 'Once']);
  await save('b', 2, 'Alpha', ['bank', 'zoo'], ['Bolt']);
  await save('c', 3, 'Zeta', [], ['Bolt', 'Acme']);
  const { lists, tags, sites, entities } = await readSidebar();
  expect(lists).toMatchObject({ inbox: 3, all: 3, unread: 3 });
  expect(tags).toEqual([
    { name: 'Äpfel', count: 1 },
    { name: 'bank', count: 1 },
    { name: 'zoo', count: 2 },
  ]);
  expect(sites).toEqual([
    { name: 'Zeta', count: 2 },
    { name: 'Alpha', count: 1 },
  ]);
  expect(entities.map(({ name, count }) => [name, count])).toEqual([
    ['Bolt', 3],
    ['Acme', 2],
  ]);
});

test('50 sites at most', async () => {
  for (let index = 0; index < 60; index++) await save(`n${index}`, index, `Site ${index % 55}`, [], []);
  const { sites } = await readSidebar();
  expect(sites).toHaveLength(50);
  expect(sites.slice(0, 5).every(({ count }) => count === 2)).toBe(true);
  expect(sites[5]?.count).toBe(1);
});

test('completions fold, and put the largest first', async () => {
  await save('a', 1, 'Süd Zeitung', ['open source', 'law'], []);
  await save('b', 2, 'Sudan Post', ['source code', 'open source'], []);
  expect(await completeTags('sou', 9)).toEqual([
    { name: 'open source', count: 2 },
    { name: 'source code', count: 1 },
  ]);
  expect(await completeTags('', 1)).toEqual([{ name: 'open source', count: 2 }]);
  expect((await completeSites('sud', 9)).map(({ name }) => name)).toEqual(['Süd Zeitung', 'Sudan Post']);
  expect(await completeSites('post su', 9)).toEqual([{ name: 'Sudan Post', count: 1 }]);
});

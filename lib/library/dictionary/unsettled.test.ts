import { beforeEach, expect, test } from 'vitest';
import { database } from '../database';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import {
  completeEntities,
  countMentions,
  getEntity,
  readSidebar,
  renameEntity,
  renewLibrary,
  saveArticle,
  settleDictionary,
} from '../library';
import { mostUnsettled, readUnsettled, type Unsettled } from './unsettled';

const acme = 'organisation:acme';
const lisbon = 'place:lisbon';
const eve = 'person:eve-example';
/** What a save leaves when the browser is killed right after it. */
const left: Unsettled[] = [
  { id: acme, type: 'organisation', name: 'Acme', step: 1 },
  { id: eve, type: 'person', name: 'Eve Example', step: 1 },
  { id: eve, type: 'person', name: 'Eve Example', step: 1 },
  { id: lisbon, type: 'place', name: 'Lisbon', step: -1 },
  { id: lisbon, type: 'place', name: 'Lisbon', step: -1 },
];

beforeEach(async () => {
  await emptyLibrary();
  for (const index of [0, 1]) await saveArticle(madeUpArticle(`n${index}`), minute(index));
  await settleDictionary();
});

async function readAll(): Promise<unknown[]> {
  return [
    await Promise.all([acme, eve, lisbon].map(countMentions)),
    await Promise.all([acme, eve, lisbon].map(getEntity)),
    (await readSidebar()).entities,
    await completeEntities('', 9),
    await completeEntities('exa', 9),
    await completeEntities('lis', 9),
  ];
}

test('every count is the same before it is settled and after', async () => {
  await database.meta.put({ key: 'unsettled', value: left });
  const before = await readAll();
  expect(before[0]).toEqual([3, 2, 0]);
  expect((await readSidebar()).entities.map(({ id, count }) => [id, count])).toEqual([
    [acme, 3],
    [eve, 2],
  ]);
  expect(await completeEntities('exa', 9)).toMatchObject([{ name: 'Eve Example', count: 2 }]);
  expect(await completeEntities('lis', 9)).toEqual([]);
  await settleDictionary();
  expect(await readUnsettled()).toEqual([]);
  expect(await readAll()).toEqual(before);
});

test.each<[string, () => Promise<unknown>]>([
  ['the next change', () => renameEntity(acme, 'Zenith')],
  ['the next save', () => saveArticle({ ...madeUpArticle('n9'), entities: [] }, minute(9)).then(settleDictionary)],
  ['the start of the library page', () => renewLibrary()],
])('%s settles it', async (_name, change) => {
  await database.meta.put({ key: 'unsettled', value: left });
  await change();
  expect(await readUnsettled()).toEqual([]);
  expect((await database.entities.get(eve))?.articleCount).toBe(2);
});

test('it does not grow for ever', async () => {
  const many = Array.from({ length: mostUnsettled }, () => ({ ...left[0]! }));
  await database.meta.put({ key: 'unsettled', value: many });
  await saveArticle({ ...madeUpArticle('n9'), entities: [madeUpEntity('person', 'Eve Example')] }, minute(9));
  expect(await readUnsettled()).toEqual([]);
  expect(await countMentions(acme)).toBe(2 + mostUnsettled);
  expect(await countMentions(eve)).toBe(1);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../database';
import { compareWithRows } from '../fixtures/compare-with-rows';
import { emptyLibrary } from '../fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from '../fixtures/made-up-article';
import {
  completeEntities,
  countMentions,
  deleteArticles,
  describeEntities,
  getEntity,
  getSaved,
  hideEntity,
  listByEntity,
  mergeEntities,
  readChangesAfter,
  readRev,
  readSidebar,
  renameEntity,
  restoreArticles,
  saveArticle,
  splitEntity,
  verifyLibrary,
} from '../library';

const huawei = madeUpEntity('organisation', 'Huawei', 0.9);
const technologies = madeUpEntity('organisation', 'Huawei Technologies', 0.8);
const honor = madeUpEntity('organisation', 'Honor', 0.7);
let ids: string[];

async function save(name: string, time: number, entities = [huawei]): Promise<string> {
  return (await saveArticle({ ...madeUpArticle(name), entities }, minute(time))).id;
}

beforeEach(async () => {
  await emptyLibrary();
  ids = [
    await save('n0', 0, [huawei]),
    await save('n1', 1, [technologies, honor]),
    await save('n2', 2, [technologies, huawei]),
    await save('n3', 3, [honor]),
  ];
});

const idsOf = async (id: string) => (await listByEntity(id, { limit: 9 })).map((row) => row.id);
const everything = async () => [
  await database.articles.toArray(),
  await database.entities.toArray(),
  await database.entityEdits.toArray(),
  await database.entityWords.toArray(),
  await database.counters.toArray(),
];

describe('merging', () => {
  test('lists the articles of both under one, counted once', async () => {
    expect(await mergeEntities(technologies.id, huawei.id)).toBe(technologies.id);
    const [n0, n1, n2] = ids;
    expect(await idsOf(huawei.id)).toEqual([n2, n1, n0]);
    expect(await getEntity(technologies.id)).toEqual({
      id: huawei.id,
      type: 'organisation',
      name: 'Huawei',
      aliases: ['Huawei Technologies'],
      articleCount: 3,
      isHidden: false,
    });
    expect(await countMentions(technologies.id)).toBe(3);
    expect(await idsOf(technologies.id)).toEqual(await idsOf(huawei.id));
    expect((await readSidebar()).entities.map(({ name, count }) => [name, count])).toEqual([
      ['Huawei', 3],
      ['Honor', 2],
    ]);
    expect(await completeEntities('techno', 5)).toMatchObject([{ id: huawei.id, name: 'Huawei', count: 3 }]);
    await compareWithRows();
  });

  test('writes no article, and leaves the library sound', async () => {
    const before = await database.articles.toArray();
    await mergeEntities(honor.id, technologies.id);
    await mergeEntities(technologies.id, huawei.id);
    expect(await database.articles.toArray()).toEqual(before);
    expect((await verifyLibrary()).problems).toEqual([]);
  });

  test('is paged as one list', async () => {
    await mergeEntities(technologies.id, huawei.id);
    const seen: string[] = [];
    for (let before: string | undefined; seen.length < 3;) {
      const [row] = await listByEntity(technologies.id, { limit: 1, ...(before !== undefined && { before }) });
      seen.push(row?.id ?? '');
      before = row?.savedAt;
    }
    expect(seen).toEqual(ids.slice(0, 3).toReversed());
  });

  test('is told to whoever follows the library by its number', async () => {
    const { rev } = await readChangesAfter(0, 99);
    await mergeEntities(technologies.id, huawei.id);
    const changes = await readChangesAfter(rev, 99);
    expect(changes).toMatchObject({ rows: [], gone: [], isLast: true });
    expect(changes.rev).toBe(await readRev());
    expect(changes.rev).toBeGreaterThan(rev);
    await splitEntity(technologies.id);
    expect(await readRev()).toBeGreaterThan(changes.rev);
  });

  test('holds where no article names the one that stays any more', async () => {
    await mergeEntities(technologies.id, huawei.id);
    await deleteArticles([ids[0] ?? '', ids[2] ?? '']);
    expect(await getEntity(huawei.id)).toMatchObject({ name: 'Huawei', articleCount: 1 });
    await renameEntity(huawei.id, 'Zenith');
    for (const typed of ['zen', 'hua', 'techno']) {
      expect(await completeEntities(typed, 5)).toEqual([
        { id: huawei.id, type: 'organisation', name: 'Zenith', count: 1 },
      ]);
    }
    expect(await describeEntities([huawei.id])).toEqual(
      new Map([[huawei.id, { type: 'organisation', name: 'Zenith' }]]),
    );
    await compareWithRows();
  });

  test('shows one entity where an article names both', async () => {
    await mergeEntities(technologies.id, huawei.id);
    const [row] = await listByEntity(huawei.id, { limit: 1 });
    expect(row?.rowEntities).toEqual([{ id: huawei.id, type: 'organisation', name: 'Huawei' }]);
    const saved = await getSaved(ids[2] ?? '');
    expect(saved?.entities).toHaveLength(1);
    expect(saved?.entities[0]).toMatchObject({ id: huawei.id, name: 'Huawei', salience: 0.9 });
    expect(saved?.entities[0]?.mentions).toHaveLength(2);
  });

  test('holds for articles to come, and for those that come back from the trash', async () => {
    await deleteArticles([ids[1] ?? '']);
    await mergeEntities(technologies.id, huawei.id);
    const later = await save('later', 9, [technologies]);
    expect(await idsOf(huawei.id)).toEqual([later, ids[2], ids[0]]);
    await restoreArticles([ids[1] ?? '']);
    expect(await countMentions(huawei.id)).toBe(4);
    await compareWithRows();
  });

  test('into one that was merged goes to the one that it became', async () => {
    await mergeEntities(honor.id, technologies.id);
    await mergeEntities(technologies.id, huawei.id);
    expect(await getEntity(honor.id)).toMatchObject({ id: huawei.id, articleCount: 4 });
    expect((await getEntity(honor.id))?.aliases.toSorted()).toEqual(['Honor', 'Huawei Technologies']);
    await compareWithRows();
  });

  test('keeps the given name of the one that stays', async () => {
    await renameEntity(huawei.id, 'HUAWEI');
    await mergeEntities(technologies.id, huawei.id);
    expect((await getSaved(ids[1] ?? ''))?.row.rowEntities[0]).toMatchObject({ id: huawei.id, name: 'HUAWEI' });
  });

  test.each([
    ['into itself', huawei.id, huawei.id],
    ['of nobody', 'person:nobody', huawei.id],
    ['into nobody', huawei.id, 'person:nobody'],
  ])('%s changes nothing', async (_name, from, into) => {
    const before = await everything();
    expect(await mergeEntities(from, into)).toBeNull();
    expect(await everything()).toEqual(before);
  });
});

describe('splitting', () => {
  test('gives back exactly what was', async () => {
    const before = await everything();
    await mergeEntities(technologies.id, huawei.id);
    expect(await splitEntity(technologies.id)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await splitEntity(technologies.id)).toBe(false);
  });

  test('parts what was saved in between as well, and takes its own merges with it', async () => {
    await mergeEntities(honor.id, technologies.id);
    await mergeEntities(technologies.id, huawei.id);
    const later = await save('later', 9, [honor, huawei]);
    await splitEntity(technologies.id);
    expect(await idsOf(huawei.id)).toEqual([later, ids[2], ids[0]]);
    expect(await idsOf(technologies.id)).toEqual([later, ids[3], ids[2], ids[1]]);
    expect(await getEntity(honor.id)).toMatchObject({ id: technologies.id });
    await compareWithRows();
  });

  test('leaves what else was made of either', async () => {
    await hideEntity(technologies.id, true);
    await mergeEntities(technologies.id, huawei.id);
    await splitEntity(technologies.id);
    expect(await getEntity(technologies.id)).toMatchObject({ isHidden: true, articleCount: 2 });
    expect(await database.entityEdits.toArray()).toHaveLength(1);
  });
});

describe('at once', () => {
  test.each([
    ['a circle', [() => mergeEntities(technologies.id, huawei.id), () => mergeEntities(huawei.id, technologies.id)]],
    ['one into two', [() => mergeEntities(honor.id, huawei.id), () => mergeEntities(honor.id, technologies.id)]],
    ['a chain', [() => mergeEntities(honor.id, technologies.id), () => mergeEntities(technologies.id, huawei.id)]],
    ['a merge and a split', [() => mergeEntities(honor.id, huawei.id), () => splitEntity(honor.id)]],
    ['a merge and saves', [() => save('x', 20, [technologies]), () => mergeEntities(technologies.id, huawei.id)]],
    ['a merge and a name', [() => mergeEntities(honor.id, huawei.id), () => renameEntity(honor.id, 'Honour')]],
  ])('%s: every count is right', async (_name, [first, second]) => {
    await Promise.all([first?.(), second?.(), save('y', 21, [honor, technologies])]);
    await compareWithRows();
    for (const id of [huawei.id, technologies.id, honor.id]) {
      const entity = await getEntity(id);
      expect(entity?.articleCount).toBe((await idsOf(id)).length);
    }
  });
});

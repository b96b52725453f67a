import { beforeEach, describe, expect, test } from 'vitest';
import { setCounters } from './counters';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import {
  changeText,
  countMentions,
  countOlderEntities,
  deleteArticles,
  getRows,
  getSaved,
  listOlderEntities,
  markRead,
  renewEntities,
  restoreArticles,
  saveArticle,
} from './library';
import type { SaveRequest } from './saved-article';
import { textBytes } from './text-bytes';

beforeEach(emptyLibrary);

const newVersion = 'newm0del';
const found = [madeUpEntity('organisation', 'Acme', 0.9), madeUpEntity('person', 'Eve', 0.2)];

async function save(name = 'drones', changes: Partial<SaveRequest> = {}, minutes = 1) {
  const { id } = await saveArticle({ ...madeUpArticle(name), ...changes }, minute(minutes));
  const [row] = await getRows([id]);
  return row!;
}

const renewal = ({ id, contentHash }: { id: string; contentHash: string }) => ({
  id,
  from: contentHash,
  entities: found,
  entitiesVersion: newVersion,
});

async function listOlder(): Promise<string[]> {
  const ids: string[] = [];
  for await (const id of listOlderEntities(newVersion)) ids.push(id);
  return ids;
}

describe('renewEntities', () => {
  test('changes the entities and what is listed by them, and nothing else', async () => {
    const { id } = await save('drones', { tags: ['robots'] });
    await markRead(id, 0.4, { now: minute(2) });
    const before = (await getSaved(id))!;
    expect(await renewEntities(renewal(before.row))).toBe(true);

    expect(await getSaved(id)).toEqual({
      ...before,
      entities: found,
      row: {
        ...before.row,
        entitiesVersion: newVersion,
        rowEntities: found.map(({ id: entityId, type, name }) => ({ id: entityId, type, name })),
        entityKeys: found.map((entity) => [entity.id, minute(1)]),
        textBytes: textBytes(before.html, found),
        rev: before.row.rev + 1,
      },
    });
    expect(await Promise.all(['organisation:acme', 'person:eve', 'place:lisbon'].map(countMentions))).toEqual([
      1, 1, 0,
    ]);
  });

  test.each<[string, (row: { id: string; contentHash: string }) => Promise<unknown>]>([
    ['it was saved anew with another text', () => save('drones', madeUpArticle('drones', { html: '<p>Newer.</p>' }))],
    ['it lies in the trash', ({ id }) => deleteArticles([id], minute(5))],
    ['another window was quicker', (row) => renewEntities({ ...renewal(row), entities: [] })],
  ])('leaves everything as it is when %s', async (_, happen) => {
    const row = await save();
    await happen(row);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(await renewEntities(renewal(row))).toBe(false);
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
  });
});

describe('articles with the entities of another model', () => {
  test('are counted through all that can happen to them', async () => {
    expect(await countOlderEntities(newVersion)).toBe(0);
    const old = await save('drones');
    const failed = await save('boats', { entitiesVersion: null }, 2);
    await save('kites', { entitiesVersion: newVersion }, 3);
    expect(await countOlderEntities(newVersion)).toBe(2);

    await renewEntities(renewal(old));
    expect(await countOlderEntities(newVersion)).toBe(1);
    await deleteArticles([old.id, failed.id], minute(5));
    expect(await countOlderEntities(newVersion)).toBe(0);
    await restoreArticles([old.id, failed.id]);
    expect(await countOlderEntities(newVersion)).toBe(1);

    const { article } = madeUpArticle('boats');
    const none = { entities: [], entitiesVersion: newVersion };
    await changeText({ ...article, ...none, id: failed.id, from: failed.contentHash, html: '<p>Boats.</p>' });
    expect(await countOlderEntities(newVersion)).toBe(0);
  });

  test('include those that were saved before this was asked', async () => {
    const { id } = await save();
    await database.articles.update(id, { entitiesVersion: undefined });
    await setCounters(new Map([['model:0ldm0del', 0]]));
    expect(await countOlderEntities(newVersion)).toBe(1);
    expect(await listOlder()).toEqual([id]);
    await renewEntities(renewal((await getRows([id]))[0]!));
    expect(await countOlderEntities(newVersion)).toBe(0);
  });

  test('are listed newest first, also while they are renewed', async () => {
    const rows = [];
    for (let number = 0; number < 230; number++) {
      rows.push(await save(`boat-${number}`, number % 3 === 0 ? { entitiesVersion: newVersion } : {}, number));
    }
    const wanted = rows.filter((_, number) => number % 3 !== 0).reverse();
    const ids: string[] = [];
    for await (const id of listOlderEntities(newVersion)) {
      ids.push(id);
      await renewEntities(renewal(rows.find((row) => row.id === id)!));
    }
    expect(ids).toEqual(wanted.map(({ id }) => id));
    expect(await listOlder()).toEqual([]);
  });
});

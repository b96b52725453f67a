import { beforeEach, expect, test } from 'vitest';
import type { Entity } from '../entities/entity';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import {
  changeText,
  deleteArticles,
  getRows,
  listByEntity,
  listKeys,
  listRows,
  markRead,
  purgeArticles,
  purgeOldTrash,
  renewEntities,
  restoreArticles,
  saveArticle,
  undoSave,
} from './library';
import { counterKeys } from './counters';
import { listedEntities, withListKeys } from './list-keys';

const steps = 300;
const day = 24 * 60;

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const tags = ['cars', 'asia', 'chips', 'law'];
const entities: Entity[] = [
  madeUpEntity('organisation', 'Acme'),
  madeUpEntity('organisation', 'Bolt'),
  madeUpEntity('person', 'Ada Example'),
  madeUpEntity('place', 'Lisbon'),
  madeUpEntity('identifier', 'CVE-2024-3094'),
  madeUpEntity('money', '$5'),
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Snapshot {
  rev: number;
  rows: Map<string, string>;
}

/** What the counters, lists and dictionary say, against what the rows and bodies say. */
async function compareWithRows(last: Snapshot): Promise<Snapshot> {
  const rows = await database.articles.toArray();
  const bodies = await database.bodies.toArray();
  const tombstones = await database.tombstones.toArray();
  const live = rows.filter((row) => row.deletedAt === null);

  expect(bodies.map((body) => body.id)).toEqual(rows.map((row) => row.id));
  const listedOf = new Map(bodies.map((body) => [body.id, listedEntities(body.entities).map((entity) => entity.id)]));
  for (const row of rows) expect(row).toEqual(withListKeys(row, listedOf.get(row.id) ?? []));
  expect(tombstones.filter(({ id }) => listedOf.has(id))).toEqual([]);

  const counters = new Map<string, number>();
  for (const key of rows.flatMap(counterKeys)) counters.set(key, (counters.get(key) ?? 0) + 1);
  const stored = await database.counters.toArray();
  expect(new Map(stored.map(({ key, count }) => [key, count]))).toEqual(counters);

  const articleCounts = new Map<string, number>();
  for (const id of live.flatMap((row) => listedOf.get(row.id) ?? []))
    articleCounts.set(id, (articleCounts.get(id) ?? 0) + 1);
  const dictionary = await database.entities.toArray();
  const expected = entities
    .filter(({ id }) => articleCounts.has(id))
    .map(({ id, type, name }) => ({ id, type, name, articleCount: articleCounts.get(id) }));
  expect(dictionary.toSorted(byId)).toEqual(expected.toSorted(byId));

  for (const list of ['all', 'unread', 'archived', 'trash'] as const) {
    const inList = rows.filter((row) => row.stateKeys.some(([name]) => name === list)).toSorted(byNewest);
    expect(await listKeys(list)).toEqual(inList.map(({ id, savedAt }) => ({ id, savedAt })));
    expect(await listRows(list, { limit: 3 })).toEqual(inList.slice(0, 3));
  }
  for (const { id } of entities) {
    const naming = live.filter((row) => row.entityKeys.some(([name]) => name === id)).toSorted(byNewest);
    expect(await listByEntity(id, { limit: 99 })).toEqual(naming);
  }

  const revs = [...rows, ...tombstones].map((record) => record.rev);
  expect(new Set(revs).size).toBe(revs.length);
  const rev = (await database.meta.get('rev'))?.value ?? 0;
  expect(rev).toBeGreaterThanOrEqual(Math.max(last.rev, ...revs));
  // Who read up to the last number finds every change after it.
  const news = [...rows, ...tombstones].filter((record) => record.rev > last.rev).map(({ id }) => id);
  const serialised = new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
  const changed = [...last.rows.keys(), ...serialised.keys()].filter((id) => last.rows.get(id) !== serialised.get(id));
  expect(changed.filter((id) => !news.includes(id))).toEqual([]);
  return { rev, rows: serialised };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byNewest = (a: { savedAt: string }, b: { savedAt: string }) => (a.savedAt > b.savedAt ? -1 : 1);

beforeEach(emptyLibrary);

test.each([1, 20_260_301])(
  'after 300 changes of any kind every number is right (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const random = seededRandom(seed);
    const pick = <T>(items: T[]): T[] => items.filter(() => random() < 0.4);
    const one = <T>(items: T[]): T => items[Math.floor(random() * items.length)] as T;
    const someIds = async () => pick(await database.articles.toCollection().primaryKeys());
    const oneId = async () => one([...(await database.articles.toCollection().primaryKeys()), 'none']);
    // Mostly forward, at times back.
    let clock = 0;
    const now = () => minute((clock += Math.floor(random() * 2 * day) - day / 4));

    const save = () => saveArticle({ ...madeUpArticle(one(names)), entities: pick(entities), tags: pick(tags) }, now());
    const changes: (() => Promise<unknown>)[] = [
      save,
      save,
      save,
      () => Promise.all([save(), save()]),
      async () => {
        const id = await oneId();
        const [row] = await getRows([id]);
        // One that was replaced is left alone, with an error.
        if (!row || row.updatedAt === row.savedAt) await undoSave(id, now());
        else await expect(undoSave(id, now())).rejects.toThrow();
      },
      async () => deleteArticles(await someIds(), now()),
      async () => restoreArticles(await someIds()),
      async () => restoreArticles([await oneId()]),
      async () => purgeArticles([await oneId()], now()),
      () => purgeOldTrash(now()),
      async () => {
        const [row] = await getRows([await oneId()]);
        if (!row) return;
        const changed = await changeText({
          ...madeUpArticle('a').article,
          id: row.id,
          from: row.contentHash,
          html: `<p>${random()}</p>`,
          entities: pick(entities),
          entitiesVersion: 'aaaaaaaa',
        });
        expect(changed).toBe(row.deletedAt === null);
      },
      async () => {
        const [row] = await getRows([await oneId()]);
        if (!row) return;
        const entitiesVersion = random() < 0.5 ? 'aaaaaaaa' : 'bbbbbbbb';
        const isWanted = row.deletedAt === null && row.entitiesVersion !== entitiesVersion;
        const request = { id: row.id, from: row.contentHash, entities: pick(entities), entitiesVersion };
        expect(await renewEntities(request)).toBe(isWanted);
      },
      async () => markRead(await oneId(), random(), { now: now(), isRewind: random() < 0.2 }),
    ];

    let last: Snapshot = { rev: 0, rows: new Map() };
    for (let step = 0; step < steps; step++) {
      await one(changes)();
      if (step % 10 === 0 || step === steps - 1) last = await compareWithRows(last);
    }
    expect(last.rev).toBeGreaterThan(steps / 2);
  },
);

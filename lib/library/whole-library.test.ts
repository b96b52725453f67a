import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entity } from '../entities/entity';
import { database } from './database';
import { readEdits } from './dictionary/entity-edits';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import {
  addTag,
  changeText,
  deleteArticles,
  getRows,
  hideEntity,
  markRead,
  mergeEntities,
  purgeArticles,
  purgeOldTrash,
  readRev,
  removeTag,
  renameEntity,
  renameTag,
  renewEntities,
  restoreArticles,
  restoreVersion,
  saveArticle,
  setArchived,
  setRead,
  setStarred,
  splitEntity,
  undoRenameTag,
  undoSave,
  verifyLibrary,
  watchOrder,
} from './library';
import { nameView, readKeys } from './order/read-keys';
import type { Order, View } from './view';

/** A machine with much to do takes its time. */
const waitFor = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 20_000 });

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

/** Every view and number against the rows, and every change against the number that it got. */
async function compare(last: Snapshot): Promise<Snapshot> {
  await compareWithRows();
  const rows = await database.articles.toArray();
  const tombstones = await database.tombstones.toArray();
  expect(tombstones.filter(({ id }) => rows.some((row) => row.id === id))).toEqual([]);

  const revs = [...rows, ...tombstones].map((record) => record.rev);
  expect(new Set(revs).size).toBe(revs.length);
  const rev = await readRev();
  expect(rev).toBeGreaterThanOrEqual(Math.max(last.rev, ...revs));
  // Who read up to the last number finds every change after it.
  const news = [...rows, ...tombstones].filter((record) => record.rev > last.rev).map(({ id }) => id);
  const serialised = new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
  const changed = [...last.rows.keys(), ...serialised.keys()].filter((id) => last.rows.get(id) !== serialised.get(id));
  expect(changed.filter((id) => !news.includes(id))).toEqual([]);
  return { rev, rows: serialised };
}

/** Views that are watched all the time, which are only patched. */
const views: View[] = [
  ...(['inbox', 'unread', 'starred', 'trash'] as const).map((list): View => ({ kind: 'list', list })),
  { kind: 'tag', tag: 'cars' },
  { kind: 'site', site: 'Daily Example' },
  { kind: 'entity', id: 'organisation:bolt' },
];

let stops: (() => void)[] = [];
beforeEach(emptyLibrary);
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

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
    const saveText = () => {
      const html = `<p>${one(['First', 'Second', 'Third'])} text</p>`;
      return saveArticle({ ...madeUpArticle(one(names), { html }), entities: pick(entities) }, now());
    };
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
      // The page has another text by now; at times the one that was there before.
      () => saveText(),
      () => saveText(),
      async () => {
        const version = one([...(await database.versions.toArray()), undefined]);
        const [row] = version ? await getRows([version.articleId]) : [];
        const restored = await restoreVersion(version?.articleId ?? 'none', version?.replacedAt ?? '', now());
        expect(restored !== null).toBe(row?.deletedAt === null);
      },
      async () => markRead(await oneId(), random(), { now: now(), isRewind: random() < 0.2 }),
      async () => setArchived(await someIds(), random() < 0.5, now()),
      async () => setStarred(await someIds(), random() < 0.5, now()),
      async () => setRead(await someIds(), random() < 0.5, now()),
      async () => addTag(await someIds(), one(tags)),
      async () => removeTag(await someIds(), one(tags)),
      () => renameTag(one(tags), one(tags)),
      async () => {
        const [from, to] = [one(tags), one(tags)];
        await undoRenameTag(from, to, await renameTag(from, to));
      },
      () => mergeEntities(one(entities).id, one(entities).id),
      () => Promise.all([mergeEntities(one(entities).id, one(entities).id), save()]),
      () => splitEntity(one(entities).id),
      () => splitEntity(one(entities).id),
      () => hideEntity(one(entities).id, random() < 0.5),
      () => renameEntity(one(entities).id, one(['Acme', 'Lisbon', 'Zeta'])),
    ];
    const orders = views.map((view) => {
      const seen: Order[] = [];
      stops.push(
        watchOrder(
          view,
          (order) => seen.push(order),
          (error) => expect.unreachable(String(error)),
        ),
      );
      return { view, seen };
    });
    const compareOrders = () =>
      waitFor(async () => {
        for (const { view, seen } of orders) {
          const keys = await readKeys(nameView(view, await readEdits()), undefined, 9999);
          expect(seen.at(-1)).toEqual({ keys, total: keys.length, isComplete: true });
        }
      });

    let last: Snapshot = { rev: 0, rows: new Map() };
    for (let step = 0; step < steps; step++) {
      await one(changes)();
      if (step % 10 !== 0 && step !== steps - 1) continue;
      last = await compare(last);
      await compareOrders();
    }
    expect(last.rev).toBeGreaterThan(steps / 2);
    expect(await verifyLibrary()).toEqual({ checked: last.rows.size, problems: [], mended: 0 });
  },
);

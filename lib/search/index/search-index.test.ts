import { beforeAll, describe, expect, test } from 'vitest';
import { makeMemoryLibrary, type MadeLibrary } from './fixtures/made-library';
import { CatchUp } from './index-catch-up';
import { parseQuery } from '../query';
import { SearchIndex } from './search-index';
import { loadSqlite, memoryStore } from './sqlite';
import { listDifferences } from './fixtures/compare-with-scan';

const articles = 1000;

let library: MadeLibrary;
let index: SearchIndex;

beforeAll(async () => {
  library = await makeMemoryLibrary(articles);
  index = SearchIndex.open(memoryStore(await loadSqlite()).open(), library)!;
  await new CatchUp(library, () => {}).run(index);
}, 60_000);

test('finds what a scan of the texts finds', async () => {
  expect(await listDifferences(library, index)).toEqual([]);
});

test('finds the same after changes of every kind', async () => {
  const [first, second, third, fourth] = library.records;
  library.remove(first!.row.id);
  library.put({ ...second!.row, readAt: '2026-01-01T00:00:00.000Z', tags: ['new'], stateKeys: [] }, second!.body);
  library.put(
    { ...third!.row, title: 'Zeppelins return', contentHash: 'other' },
    { ...third!.body, html: '<p>Überfall der Zeppeline.</p>' },
  );
  library.put({ ...fourth!.row, deletedAt: '2026-01-01T00:00:00.000Z', entityKeys: [], stateKeys: [] }, fourth!.body);
  await new CatchUp(library, () => {}).run(index);
  expect(await listDifferences(library, index, 120)).toEqual([]);
  const { hits } = await index.search(parseQuery('zeppel'), { limit: 5, offset: 0 });
  expect(hits.slice(0, 1)).toEqual([
    {
      id: third!.row.id,
      savedAt: third!.row.savedAt,
      title: [
        { text: 'Zeppelins', isHit: true },
        { text: ' return', isHit: false },
      ],
      excerpt: [
        { text: 'Überfall der ', isHit: false },
        { text: 'Zeppeline', isHit: true },
        { text: '.', isHit: false },
      ],
    },
  ]);
});

test('what the reader writes is searched, marked where it is the only place, and gone when it is taken away', async () => {
  const { row, body } = library.records.find((record) => record.row.deletedAt === null && !record.notes)!;
  const found = async (typed: string) => {
    await new CatchUp(library, () => {}).run(index);
    return (await index.search(parseQuery(typed), { limit: 5, offset: 0 })).hits;
  };
  library.put({ ...row, hasNote: true }, body, 'Wie über den Xylophonbau berichtet');
  const [hit] = await found('xylophonb has:note');
  expect(hit?.id).toBe(row.id);
  expect(hit?.excerpt).toContainEqual({ text: 'Xylophonbau', isHit: true });
  // Another note, and the row says what it said before.
  library.put({ ...row, hasNote: true }, body, 'Zu Zimbeln');
  expect((await found('zimbeln')).map(({ id }) => id)).toEqual([row.id]);
  expect(await found('xylophonbau')).toEqual([]);
  library.put({ ...row, hasNote: false }, body);
  expect(await found('zimbeln')).toEqual([]);
});

test('what the reader made one is one, at once and no longer than it is', async () => {
  const named = library.records.flatMap(({ row }) => row.entityKeys.map(([id]) => id));
  const [first, second, third, fourth, fifth] = [...new Set(named)];
  library.merges.set(first!, second!).set(third!, second!);
  // One that no article names stands for these.
  library.merges.set(fourth!, 'product:named-by-nobody').set(fifth!, 'product:named-by-nobody');
  expect(await listDifferences(library, index, 60)).toEqual([]);
  const counts = async (id: string) => (await index.entityOverview(id)).articleCount;
  expect(await counts(first!)).toBe(await counts(second!));
  library.merges.clear();
  expect(await listDifferences(library, index, 40)).toEqual([]);
});

describe('nothing that is typed is an error', () => {
  test.each([
    'AND',
    'OR NOT',
    'NEAR(a b, 3)',
    '"',
    '""""',
    '"a" "',
    "'; DROP TABLE docs; --",
    '*',
    '**a**',
    '^start',
    'title:word',
    '-',
    '-"',
    '- -a --b',
    '{title} : x',
    'a + b',
    '🦊',
    '🦊 fox',
    'é́́́',
    '\0',
    'a\0b',
    '\uD83E',
    '半',
    '"半导 手机"',
    'tag:"\n"',
    'tag:%',
    'site:_',
    'entity:"',
    'lang:%',
    'cve:1',
    'before:9999',
    'x'.repeat(10_000),
    'x '.repeat(5000),
    '"'.repeat(10_000),
    '-a '.repeat(3333),
    '日本'.repeat(5000),
  ])('%.40s', async (typed) => {
    const { total, hits } = await index.search(parseQuery(typed), { limit: 50, offset: 0 });
    expect(hits).toHaveLength(Math.min(total, 50));
  });
});

test('says what to leave out when nothing is found', async () => {
  const query = parseQuery('company xylophonist tag:chips');
  const { total, drop } = await index.search(query, { limit: 50, offset: 0 });
  expect(total).toBe(0);
  const without = await index.search(parseQuery('company tag:chips'), { limit: 1, offset: 0 });
  expect(drop).toEqual([{ word: 'xylophonist', wouldFind: without.total }]);
});

test('languages are counted as their filter finds them, most first', async () => {
  const languages = index.languages();
  expect(languages.map(({ count }) => count)).toEqual(languages.map(({ count }) => count).toSorted((a, b) => b - a));
  expect(languages.map(({ lang }) => lang)).toContain('de');
  for (const { lang, count } of languages) {
    const { total } = await index.search(parseQuery(`lang:${lang}`), { limit: 1, offset: 0 });
    expect({ lang, count }).toEqual({ lang, count: total });
  }
});

test('the title weighs most, and of two alike the newer comes first', async () => {
  const { hits } = await index.search(parseQuery('"apple"'), { limit: 20, offset: 0 });
  expect(hits[0]!.title.some(({ isHit }) => isHit)).toBe(true);
});

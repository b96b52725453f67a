import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { madeUpHighlight } from './fixtures/made-up-highlight';
import { changeHighlights, deleteArticles, listNewestHighlights, saveArticle } from './library';
import type { HighlightQuery } from './list-newest-highlights';

let lamps: string;
let boats: string;

const put = (prefix: string, from: number) =>
  Array.from({ length: 130 }, (_, index) =>
    madeUpHighlight(`${prefix}${index}`, {
      createdAt: minute(from + index),
      color: index % 2 === 0 ? 'yellow' : 'rose',
      note: index === 7 ? 'Über den Müller' : '',
    }),
  );

beforeEach(async () => {
  await emptyLibrary();
  lamps = (await saveArticle(madeUpArticle('lamps'), minute(0))).id;
  boats = (await saveArticle(madeUpArticle('boats'), minute(1))).id;
  await changeHighlights(lamps, { put: put('l', 0), remove: [] });
  await changeHighlights(boats, { put: put('b', 1000), remove: [] });
});

const all: HighlightQuery = { color: null, words: '' };
const ids = (found: Awaited<ReturnType<typeof listNewestHighlights>>) => found.map(({ highlight }) => highlight.id);

test('page after page gives every one once, newest first', async () => {
  const found: string[] = [];
  let before: string | undefined;
  for (;;) {
    const page = await listNewestHighlights(all, { limit: 50, before });
    found.push(...ids(page));
    if (page.length < 50) break;
    before = page.at(-1)!.highlight.createdAt;
  }
  expect(found).toHaveLength(260);
  expect(new Set(found).size).toBe(260);
  expect(found.slice(0, 2)).toEqual(['b129', 'b128']);
  expect(found.at(-1)).toBe('l0');
});

test.each<[string, Partial<HighlightQuery>, number, string]>([
  ['a colour', { color: 'rose' }, 130, 'b129'],
  ['words of a note, without their accents', { words: 'uber mul' }, 2, 'b7'],
  ['words of the quote', { words: 'lisbon' }, 260, 'b129'],
  ['words of the title', { words: 'lamps' }, 130, 'l129'],
  ['both', { color: 'yellow', words: 'muller' }, 0, ''],
  ['signs alone, which are no words', { words: '?!' }, 260, 'b129'],
])('%s', async (_name, query, count, first) => {
  const found = ids(await listNewestHighlights({ ...all, ...query }, { limit: 999 }));
  expect(found).toHaveLength(count);
  expect(found[0] ?? '').toBe(first);
});

test('those of articles in the trash are left out', async () => {
  await deleteArticles([boats]);
  expect(ids(await listNewestHighlights(all, { limit: 3 }))).toEqual(['l129', 'l128', 'l127']);
});

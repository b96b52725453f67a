import { beforeEach, expect, test } from 'vitest';
import { findPassageNow } from '../annotations/find-passage';
import { compareWithRows } from './fixtures/compare-with-rows';
import { emptyLibrary } from './fixtures/empty-library';
import { dumpLibrary } from './fixtures/library-dump';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { type ImportRequest } from './import-articles';
import {
  findByTitles,
  getNote,
  getSaved,
  importArticles,
  listHighlights,
  listNewestHighlights,
  saveArticle,
  setNote,
  verifyLibrary,
} from './library';

beforeEach(emptyLibrary);

const marked = (quote: string, changes = {}) => ({
  quote,
  note: '',
  color: 'green' as const,
  createdAt: minute(3),
  ...changes,
});

/** An address with what was marked in its page. */
function stub(name: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  const { article } = madeUpArticle(name, { html: '', wordCount: 0, excerpt: '', image: null });
  const state = { readAt: null, archivedAt: null, starredAt: null, progress: 0 };
  return { article, isStub: true, tags: [], savedAt: minute(1), ...state, ...changes };
}

const quotes = async (id: string) => (await listHighlights(id)).map(({ quote }) => quote.exact).toSorted();

test('highlights and a note of a stub are found in its text when its page is saved', async () => {
  const written = {
    highlights: [marked('it said on Monday', { note: 'Did it?' }), marked('No such words')],
    note: 'All in all.',
  };
  await importArticles([stub('lamps', written)]);
  const { id } = await saveArticle(madeUpArticle('lamps'), minute(9));
  const { row } = (await getSaved(id))!;
  expect(row).toMatchObject({ highlightCount: 2, hasNote: true });
  expect(await getNote(id)).toBe('All in all.');
  const text = 'Acme will make lamps in Lisbon from May, it said on Monday.';
  const [first, second] = (await listHighlights(id)).toSorted((a, b) => (a.quote.exact < b.quote.exact ? 1 : -1));
  expect(findPassageNow(text, first!)).toMatchObject({ start: 41, isExact: true });
  // The reader lists it.
  expect(findPassageNow(text, second!)).toBeNull();
  expect((await verifyLibrary()).problems).toEqual([]);
  await compareWithRows();
});

test('a stub under the tab’s address hands on what was marked', async () => {
  const { article } = stub('lamps');
  const address = 'https://daily.example/short';
  await importArticles([
    stub('lamps', { article: { ...article, url: address, canonicalUrl: address }, highlights: [marked('in Lisbon')] }),
  ]);
  const { id } = await saveArticle(madeUpArticle('lamps', { url: address }), minute(9));
  expect(await quotes(id)).toEqual(['in Lisbon']);
  expect((await getSaved(id))?.row).toMatchObject({ highlightCount: 1, hasNote: false });
  expect((await verifyLibrary()).problems).toEqual([]);
});

test('beside what is here, and a second time nothing', async () => {
  const { id } = await saveArticle(madeUpArticle('lamps'), minute(9));
  await setNote(id, 'Mine.', minute(9));
  const again = [stub('lamps', { highlights: [marked('in Lisbon'), marked('from May')], note: 'Theirs.' })];
  expect(await importArticles(again)).toEqual({ added: 0, joined: 1, present: 0 });
  expect(await quotes(id)).toEqual(['from May', 'in Lisbon']);
  expect(await getNote(id)).toBe('Mine.\n\nTheirs.');
  const dump = await dumpLibrary();
  expect(await importArticles(again)).toEqual({ added: 0, joined: 0, present: 1 });
  expect(await dumpLibrary()).toEqual(dump);
  await compareWithRows();
});

test('one article twice in a file has the highlights of both', async () => {
  const both = [
    stub('lamps', { highlights: [marked('a')] }),
    stub('lamps', { highlights: [marked('a'), marked('b')] }),
  ];
  await importArticles(both);
  const [newest] = (await listNewestHighlights({ color: null, words: '' }, { limit: 9 })).map(
    ({ highlight }) => highlight.articleId,
  );
  expect(await quotes(newest!)).toEqual(['a', 'b']);
});

test('many in one file: times are told apart', async () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    stub(`thing-${index}`, { savedAt: minute(index), highlights: [marked(`quote ${index}`)] }),
  );
  expect(await importArticles(many)).toMatchObject({ added: 150 });
  await compareWithRows();
});

test('articles are found by their titles, however they are written', async () => {
  await saveArticle(madeUpArticle('lamps', { title: '“Größe”: what it costs' }), minute(1));
  await saveArticle(madeUpArticle('vases', { title: 'Größe - what it costs', byline: ['Ada Example'] }), minute(2));
  const asked = 'Grösse - What it  costs';
  const found = await findByTitles([asked, 'Others', '']);
  expect([...found.keys()]).toEqual([asked]);
  const { canonicalUrl, byline, siteName } = madeUpArticle('lamps').article;
  expect(found.get(asked)).toEqual([
    { canonicalUrl, byline, siteName },
    { canonicalUrl: madeUpArticle('vases').article.canonicalUrl, byline: ['Ada Example'], siteName },
  ]);
});

import { describe, expect, test } from 'vitest';
import { describeSearch, suggestArticles } from './omnibox-suggestions';

const articles = [
  { id: 'a', title: 'Mate 60 Pro goes on sale', siteName: 'Handset Daily' },
  { id: 'b', title: 'Pokémon <b>“Go”</b> & others', siteName: 'Stackwatch' },
  { id: 'c', title: '華為發表手機', siteName: '' },
  { id: 'd', title: 'What R&D costs', siteName: "Reader's \u0000\uD800Weekly" },
];

describe('articles by the words of their titles', () => {
  test.each([
    ['mate', 'a'],
    ['sale 60', 'a'],
    ['hand mat', 'a'],
    ['pokemon', 'b'],
    ['POKÉMON go', 'b'],
    ['手機', 'c'],
    ['daily', 'a'],
    ['ale', ''],
    ['mate nothing', ''],
    ['  ', ''],
  ])('%s', (typed, found) => {
    expect(suggestArticles(articles, typed, (id) => id, 'plain').map(({ content }) => content)).toEqual(
      found === '' ? [] : [found],
    );
  });

  test('no more than the address bar shows', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, title: 'News', siteName: '' }));
    expect(suggestArticles(many, 'news', (id) => id, 'plain').map(({ content }) => content)).toEqual(
      '0 1 2 3 4 5'.split(' '),
    );
  });
});

describe('how they are written', () => {
  test.each([
    ['mate', 'plain', 'Mate 60 Pro goes on sale – Handset Daily'],
    ['mate', 'xml', 'Mate 60 Pro goes on sale <dim>– Handset Daily</dim>'],
    ['pokemon', 'xml', 'Pokémon &lt;b&gt;“Go”&lt;/b&gt; &amp; others <dim>– Stackwatch</dim>'],
    ['華為', 'xml', '華為發表手機'],
    ['costs', 'xml', 'What R&amp;D costs <dim>– Reader&apos;s Weekly</dim>'],
  ] as const)('%s as %s', (typed, format, description) => {
    expect(suggestArticles(articles, typed, (id) => id, format).map((found) => found.description)).toEqual([
      description,
    ]);
  });
});

test.each([
  ['plain', 'Search for a <b> & "c"'],
  ['xml', 'Search for <match>a &lt;b&gt; &amp; &quot;c&quot;</match>'],
] as const)('the search itself, %s', (format, line) => {
  expect(describeSearch((typed) => `Search for ${typed}`, 'a <b> & "c"', format)).toBe(line);
});

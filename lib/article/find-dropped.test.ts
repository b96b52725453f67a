// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from './article';
import { extractArticle } from './extract-article';

const sentence = (subject: string): string =>
  `<p>${subject} opened its third plant on Monday, and said that it would hire 900 people there by spring, most of them engineers.</p>`;

function read(body: string): RawArticle {
  const html = `<!doctype html><html lang="en"><head><title>Sensor maker opens plant</title><meta property="og:type" content="article"></head><body>${body}`;
  const page = new JSDOM(html, { url: 'https://news.example/story' }).window.document;
  const result = extractArticle(page, { mode: 'article' });
  if (result.status !== 'found') throw new Error(result.status);
  return result.article;
}

const story = ['The maker', 'A rival', 'A third firm', 'The state'].map(sentence);

test('an article that is whole has nothing to put back', () => {
  const article = read(`<article><h1>Sensor maker opens plant</h1>${story.join('')}</article>`);
  expect(article.dropped).toEqual([]);
  expect(article.coverage).toBe(1);
});

describe('what was left out is kept with its place', () => {
  test.each([
    [
      'a box in the middle',
      `${story[0]}${story[1]}<aside>The plant will also make sensors for cars from 2028.</aside>${story[2]}${story[3]}`,
      { position: 2, step: 'drop-chrome', reason: 'aside', unsafeHtml: expect.stringContaining('for cars from 2028') },
    ],
    [
      'a note about the author at the end',
      `${story.join('')}<h2>About the author</h2><p>Ana Ruiz has written about chips for nine years.</p>`,
      { position: 4, step: 'drop-junk-sections', unsafeHtml: expect.stringContaining('Ana Ruiz has written') },
    ],
  ])('%s', (_, body, block) => {
    const { dropped } = read(`<article><h1>Sensor maker opens plant</h1>${body}</article>`);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatchObject(block);
    expect(dropped[0]!.unsafeHtml).not.toContain('data-offprint');
  });
});

test('items of a list come back as a list', () => {
  const box = `<aside><ul><li>The first line makes wafers of 300 mm.</li><li>The second line cuts and packs them.</li></ul></aside>`;
  const { dropped } = read(`<article>${story[0]}${story[1]}${box}${story[2]}${story[3]}</article>`);
  expect(dropped[0]!.unsafeHtml).toBe(
    '<ul><li>The first line makes wafers of 300 mm.</li><li>The second line cuts and packs them.</li></ul>',
  );
});

test.each([
  ['a menu', '<nav><a href="/a">All of the news of the day</a> <a href="/b">All of the news of the week</a></nav>'],
  ['a label', '<aside>Advertisement</aside>'],
])('%s is not worth a word', (_, box) => {
  expect(read(`<article>${story[0]}${story[1]}${box}${story[2]}${story[3]}</article>`).dropped).toEqual([]);
});

test('the title and the byline are not called left out', () => {
  const head =
    '<header><h1>Sensor maker opens plant</h1><p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a>, who reports from Cork today</p></header>';
  expect(read(`${head}<article>${story.join('')}</article>`).dropped).toEqual([]);
});

test('prose that was left out lowers the coverage', () => {
  const other = ['The union', 'The mayor', 'The bank', 'The court'].map(sentence).join('');
  const article = read(`<main><div class="post">${story.join('').repeat(2)}</div><div hidden>${other}</div></main>`);
  expect(article.coverage).toBeLessThan(0.8);
  expect(article.dropped.map(({ unsafeHtml }) => unsafeHtml).join('')).toContain('The mayor');
});

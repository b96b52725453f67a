// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { looksLikeArticle } from './looks-like-article';

const page = (html: string, url = 'https://news.example/story'): Document =>
  new JSDOM(`<!doctype html><html lang="en"><head><title>Sensor maker opens plant | The Paper</title>${html}`, { url })
    .window.document;
const paragraph =
  '<p>The maker of camera sensors opened its third plant on Monday, and said that it would hire 900 people there by spring, most of them engineers.</p>';
const story = `<body><article><h1>Sensor maker opens plant</h1>${paragraph.repeat(5)}</article>`;

test('takes the article and leaves the page as it was', () => {
  const document = page(story);
  const before = document.documentElement.outerHTML;
  const result = extractArticle(document, { mode: 'article' });
  expect(result).toMatchObject({
    status: 'found',
    article: { title: 'Sensor maker opens plant', url: 'https://news.example/story' },
  });
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('a page that clobbers names is read like any other', () => {
  test.each([
    '<form><input name=parentNode></form>',
    '<form><input name=getAttribute><input name=attributes></form>',
    '<img name=querySelectorAll><img name=cloneNode>',
    '<img name=body><form name=documentElement></form>',
    '<embed name=createElement><object id=title></object>',
  ])('%s', (trap) => {
    expect(extractArticle(page(story + trap), { mode: 'article' })).toMatchObject({ status: 'found' });
  });
});

test('a lazy picture has its address', () => {
  const document = page(
    story.replace(
      '</h1>',
      '</h1><figure><img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" alt="Plant"></figure>',
    ),
  );
  const result = extractArticle(document, { mode: 'article' });
  expect(result.status === 'found' && result.article.unsafeHtml).toContain('src="https://news.example/a.jpg"');
});

test('a page that is nothing but an article is read, however short', () => {
  const gallery =
    '<article><h2>The plant from the east</h2><img src="/east.jpg"><h2>The plant at night</h2><img src="/night.jpg"></article>';
  expect(extractArticle(page(`<body>${gallery}`), { mode: 'article' })).toMatchObject({ status: 'found' });
  const search = '<p>Find more pictures</p>';
  expect(extractArticle(page(`<body>${search}${gallery}`), { mode: 'article' })).toMatchObject({
    status: 'no-article',
  });
});

test('a page without an article says so, unless the reader insists', () => {
  const list = `<body><main><ul>${'<li><a href="/x">Another headline of the day</a></li>'.repeat(20)}</ul></main>`;
  expect(extractArticle(page(list), { mode: 'article' })).toMatchObject({ status: 'no-article' });
  const result = extractArticle(page(list), { mode: 'anyway' });
  expect(result.status === 'found' && result.article.unsafeHtml).toContain('Another headline');
});

test.each([
  ['a story', { words: 600, linkShare: 0.05, sentences: 0, isDeclared: true, isFrontPage: false }, true],
  ['a brief of 80 words', { words: 80, linkShare: 0, sentences: 0, isDeclared: false, isFrontPage: false }, true],
  [
    'a link round-up that says it is an article',
    { words: 200, linkShare: 0.7, sentences: 0, isDeclared: true, isFrontPage: false },
    true,
  ],
  ['a list of links', { words: 200, linkShare: 0.7, sentences: 0, isDeclared: false, isFrontPage: false }, false],
  [
    'a front page with teasers',
    { words: 300, linkShare: 0.4, sentences: 0, isDeclared: true, isFrontPage: true },
    false,
  ],
  [
    'a page of one long text',
    { words: 900, linkShare: 0.02, sentences: 0, isDeclared: false, isFrontPage: true },
    true,
  ],
  ['a notice of two sentences', { words: 36, linkShare: 0, sentences: 2, isDeclared: false, isFrontPage: false }, true],
  [
    'a few words of no sentence',
    { words: 50, linkShare: 0, sentences: 1, isDeclared: false, isFrontPage: false },
    false,
  ],
  ['a login form', { words: 12, linkShare: 0, sentences: 0, isDeclared: true, isFrontPage: false }, false],
  [
    'two headings over pictures in the only article',
    { words: 6, linkShare: 0, sentences: 0, isDeclared: false, isFrontPage: false, isAlone: true },
    true,
  ],
])('%s', (_, evidence, expected) => {
  expect(looksLikeArticle({ isAlone: false, ...evidence })).toBe(expected);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findDeclaredArticle } from './find-declared-article';

test.each([
  ['<main><article><h1>A</h1></article></main>', 'article'],
  ['<main><h1>A</h1></main>', 'main'],
  ['<div role="main"><h1>A</h1></div>', 'div'],
  ['<article><h1>A</h1></article><article><h2>B</h2></article>', null],
  ['<h1>A</h1><article></article>', null],
  ['<main><h1>A</h1><h1>B</h1></main>', null],
  ['<main>A</main>', null],
])('%s', (html, name) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(findDeclaredArticle(body)?.localName ?? null).toBe(name);
});

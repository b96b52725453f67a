// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from '../../../lib/article/article-text';
import { makeLibrary } from './make-library';
import { readStock } from './stock';

const stock = readStock();
const library = [...makeLibrary(stock, 300)];

test('one seed gives one library', () => {
  expect([...makeLibrary(stock, 3)]).toEqual([...makeLibrary(stock, 3)]);
  expect([...makeLibrary(stock, 1, 2)]).not.toEqual([...makeLibrary(stock, 1)]);
});

test('articles have about 600 words and 25 entities, whose mentions stand where they say', () => {
  const words = library.map(({ request }) => request.article.wordCount);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(600);
  expect(Math.max(...words)).toBeLessThan(900);
  const english = library.filter(({ request }) => request.article.lang === 'en');
  const counts = english.map(({ request }) => request.entities.length).toSorted((a, b) => a - b);
  expect(counts[counts.length >> 1]).toBe(25);

  const root = document.createElement('div');
  for (const { request } of library) {
    root.innerHTML = request.article.html;
    const { text } = readText(root);
    for (const { name, aliases, mentions } of request.entities)
      for (const { start, end } of mentions) expect([name, ...aliases]).toContain(text.slice(start, end));
  }
});

test('the commonest entity stands in most articles, and most stand in few', () => {
  const counts = new Map<string, number>();
  for (const { id } of library.flatMap(({ request }) => request.entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts.values()].toSorted((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(library.length / 2);
  expect(sorted[sorted.length >> 1]).toBeLessThan(library.length / 50);
});

test('no two are saved at one time', () => {
  expect(new Set(library.map(({ state }) => state.savedAt)).size).toBe(library.length);
});

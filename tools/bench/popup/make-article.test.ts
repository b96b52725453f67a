import { expect, test } from 'vitest';
import { makeArticle } from './make-article';

test('5,000 words, and 300 names where they stand', () => {
  const { article, entities } = makeArticle(true, 'm0del');
  const text = article.html.replaceAll('</p><p>', '\n\n').replaceAll(/<\/?p>/g, '');
  expect(text.split(/\s+/).length).toBe(article.wordCount);
  expect(article.wordCount).toBeGreaterThanOrEqual(5000);
  const mentions = entities.flatMap(({ name, mentions: own }) => own.map((mention) => ({ name, ...mention })));
  expect(mentions.length).toBe(300);
  for (const { name, start, end } of mentions) expect(text.slice(start, end)).toBe(name);
});

test('the plain one has the same text', () => {
  const [marked, plain] = [makeArticle(true, 'm0del'), makeArticle(false, 'm0del')];
  expect(plain.article.html).toBe(marked.article.html);
  expect(plain.entities).toEqual([]);
});

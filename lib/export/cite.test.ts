import { expect, test } from 'vitest';
import { sampleArticle } from '../markdown/fixtures/sample-article';
import type { MarkdownArticle } from '../markdown/markdown-article';
import { citation, quoteWithSource } from './cite';

const plain = { byline: ['Ada Example'], title: 'Chips', canonicalUrl: 'https://a.test/', publishedTime: '2023-02-17' };

test.each<[string, Partial<MarkdownArticle>, string]>([
  ['whole', {}, 'Ada Example, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['two authors', { byline: ['A', 'B'] }, 'A and B, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['three authors', { byline: ['A', 'B', 'C'] }, 'A, B and C, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['more', { byline: ['A', 'B', 'C', 'D'] }, 'A and others, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['nothing known', { byline: [], siteName: '', publishedTime: null }, '“Chips”, https://a.test/'],
  [
    'the page’s own day',
    { publishedTime: '2023-02-16T23:30:00-05:00' },
    'Ada Example, “Chips”, Example News, 16 Feb 2023, https://a.test/',
  ],
  ['a month', { publishedTime: '2023-02' }, 'Ada Example, “Chips”, Example News, Feb 2023, https://a.test/'],
  ['no date', { publishedTime: 'yesterday' }, 'Ada Example, “Chips”, Example News, https://a.test/'],
  [
    'quotation marks',
    { title: ' The “next”  "big" thing ' },
    'Ada Example, “The ‘next’ ‘big’ thing”, Example News, 17 Feb 2023, https://a.test/',
  ],
])('%s', (_name, change, line) => {
  expect(citation(sampleArticle({ ...plain, ...change }))).toBe(line);
});

test.each([
  ['one passage', ['It runs.'], '“It runs.”\n\nAda Example, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['two', ['A', 'B'], '“A”\n\n“B”\n\nAda Example, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
  ['none', [], 'Ada Example, “Chips”, Example News, 17 Feb 2023, https://a.test/'],
])('a quote of %s', (_name, passages, lines) => {
  expect(quoteWithSource(passages, sampleArticle(plain))).toBe(lines);
});

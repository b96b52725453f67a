import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url';

test.each([
  ['a plain address', 'https://news.example/a', null, 'https://news.example/a'],
  ['a fragment', 'https://news.example/a#comments', null, 'https://news.example/a'],
  ['tracking', 'https://news.example/a?utm_source=x&UTM_Medium=y&fbclid=z', null, 'https://news.example/a'],
  ['a parameter that counts', 'https://news.example/?p=12&utm_source=x', null, 'https://news.example/?p=12'],
  ['the order of parameters', 'https://news.example/a?b=2&a=1', null, 'https://news.example/a?a=1&b=2'],
  ['a canonical link', 'https://news.example/a?page=1', 'https://news.example/a', 'https://news.example/a'],
  ['a relative canonical link', 'https://news.example/x/a?y=1', '/x/a', 'https://news.example/x/a'],
  ['www and without', 'https://www.news.example/a', 'https://news.example/a', 'https://news.example/a'],
  ['the mobile edition', 'https://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
  ['http to https', 'http://news.example/a', 'https://news.example/a', 'https://news.example/a'],
  ['another site', 'https://evil.example/a', 'https://bank.example/a', 'https://evil.example/a'],
  [
    'a lookalike',
    'https://news.example.evil.example/a',
    'https://news.example/a',
    'https://news.example.evil.example/a',
  ],
  ['another port', 'http://localhost:8001/a', 'http://localhost:9/a', 'http://localhost:8001/a'],
  ['the front page on a story', 'https://news.example/a', 'https://news.example/', 'https://news.example/a'],
  ['a script address', 'https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
  ['a link that is no address', 'https://news.example/a', 'http://[', 'https://news.example/a'],
  ['a password', 'https://me:secret@news.example/a', null, 'https://news.example/a'],
  ['a file', 'file:///home/me/a.html#x', null, 'file:///home/me/a.html'],
])('%s', (_, page, link, expected) => {
  expect(canonicalUrl(page, link)).toBe(expected);
});

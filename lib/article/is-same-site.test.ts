import { expect, test } from 'vitest';
import { isSameSite } from './is-same-site';

test.each<[string, string | null, boolean]>([
  ['https://news.example/story', 'https://news.example/story', true],
  ['https://news.example/story', 'https://news.example/story#comments', true],
  // An application that goes on without loading.
  ['https://news.example/story', 'https://news.example/other?page=2', true],
  ['https://news.example:443/story', 'https://news.example/story', true],
  ['https://news.example/story', 'https://evil.example/story', false],
  ['https://news.example/story', 'http://news.example/story', false],
  ['https://news.example/story', 'https://news.example:8443/story', false],
  ['https://www.news.example/story', 'https://news.example/story', false],
  ['https://news.example/story', null, false],
  ['https://news.example/story', '', false],
  ['file:///home/ada/story.html', 'file:///home/ada/story.html#a', true],
  ['file:///home/ada/other.html', 'file:///home/ada/story.html', false],
  ['file:///story', 'https://evil.example/story', false],
  ['https://news.example/story', 'file:///story', false],
  ['file:///blank', 'about:/blank', false],
])('%s from a tab with %s: %s', (claimed, shown, isBelieved) => {
  expect(isSameSite(claimed, shown)).toBe(isBelieved);
});

import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time';

test.each([
  ['', 0],
  ['One two  three', 3],
  ["It's a 5.6.1 release, state-of-the-art", 5],
  ['華為發布新車', 6],
  ['カメラの Huawei', 5],
  ['한국어 문장', 2],
  ['— … !', 0],
])('%s has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  [0, 'en', 1],
  [300, 'en', 1],
  [440, 'en', 2],
  [900, 'zh-CN', 2],
  [900, null, 4],
])('%i words in %s take %i minutes', (words, lang, minutes) => {
  expect(readingMinutes(words, lang)).toBe(minutes);
});

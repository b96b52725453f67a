import { expect, test } from 'vitest';
import { completeLanguages } from './complete-languages';

const languages = [
  { lang: 'en', count: 40 },
  { lang: 'de', count: 9 },
  { lang: 'es', count: 2 },
  { lang: 'english_us', count: 1 },
];

test.each<[string, string[]]>([
  ['', ['en English 40', 'de German 9', 'es Spanish 2', 'english_us english_us 1']],
  ['E', ['en English 40', 'es Spanish 2', 'english_us english_us 1']],
  ['ger', ['de German 9']],
  ['de', ['de German 9']],
  ['klingon', []],
])('%s', (typed, expected) => {
  const found = completeLanguages(languages, typed).map(({ value, label, count }) => `${value} ${label} ${count}`);
  expect(found).toEqual(expected);
});

import { expect, test } from 'vitest';
import { foldedWords, isMatch } from './fold';

test.each([
  ['Müller & Söhne', ['muller', 'sohne']],
  ['Weißbier GmbH', ['weissbier', 'gmbh']],
  ['Pokémon GO', ['pokemon', 'go']],
  ['CVE-2024-3094', ['cve', '2024', '3094']],
  ['ＮＥＣ', ['nec']],
  ['华为', ['华为']],
  ['…', []],
])('%s', (name, words) => {
  expect(foldedWords(name)).toEqual(words);
});

test.each([
  ['hua', true],
  ['TECH', true],
  ['hua te', true],
  ['tech hua', true],
  ['hua x', false],
  ['awei', false],
  ['', true],
])('“%s” finds Huawei Technologies: %s', (typed, expected) => {
  expect(isMatch(foldedWords(typed), foldedWords('Huawei Technologies'))).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { foldLetters, foldWithPlaces, listPieces, toIndexed } from './fold';

describe('two writings of one word are equal', () => {
  test.each([
    ['STRASSE', 'Straße'],
    ['uber', 'Über'],
    ['pokemon', 'Poke\u0301mon'],
    ['oslo', 'Øslo'],
    ['iphone15', 'ｉＰｈｏｎｅ１５'],
    ['istanbul', 'İstanbul'],
    ['οδοσ', 'ΟΔΟΣ'],
    ['office', 'oﬃce'],
    ['x2', 'x²'],
  ])('%s, %s', (one, other) => {
    expect(foldLetters(other)).toBe(foldLetters(one));
  });
});

test.each([
  ['が', 'か'], // another letter in Japanese, not an accent
  ['한', '하'],
])('%s is not %s', (one, other) => {
  expect(foldLetters(one)).not.toBe(foldLetters(other));
});

test.each([
  ['AT&T’s “5G” plan—now', ['at', 't', 's', '5g', 'plan', 'now']],
  ['iPhone15手机', ['iphone15', '手机']],
  ['हिन्दी', ['हिन्दी']],
  ['🦊 …™', []],
])('the words of %s', (text, words) => {
  expect(listPieces(foldLetters(text))).toEqual(words);
});

test.each([
  ['半导体', ['半导', '导体', '体']],
  ['新iPhone手机', ['新', 'iphone', '手机', '机']],
])('%s is indexed by pairs of characters', (text, words) => {
  expect(toIndexed(foldLetters(text)).trim().split(/ +/u)).toEqual(words);
});

test('each unit of the fold knows where it comes from', () => {
  const text = 'Große 🦊 e\u0301té';
  const { folded, places } = foldWithPlaces(text);
  expect(folded).toBe('grosse   ete');
  const place = (word: string) => places![folded.indexOf(word)];
  expect(text.slice(place('grosse'))).toMatch(/^Große/u);
  expect(text.slice(place('ete'))).toBe('e\u0301té');
  expect(foldWithPlaces('Über – alles').places).toBeNull();
});

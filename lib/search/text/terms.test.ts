import { expect, test } from 'vitest';
import { readTerms, toMatch } from './terms';

test.each([
  ['chip', '("chip" *)'],
  ['c', '("c")'], // one letter begins half of all words
  ['c*', '("c" *)'],
  ['chip export', '("chip" AND "export" *)'],
  ['chip* export', '("chip" * AND "export" *)'],
  ['"chip"', '("chip")'],
  ['"chip export" ban', '("chip export" AND "ban" *)'],
  ['"chip exp', '("chip exp" *)'],
  ['"chip exp"*', '("chip exp" *)'],
  ['chip -export', '("chip") NOT ("export")'],
  ['chip -"export ban" -law', '("chip") NOT ("export ban" OR "law")'],
  ['AT&T', '("at t")'],
  ['Straße', '("strasse" *)'],
  ['AND', '("and" *)'],
  ['title:a*b', '("title a b")'],
  ['半导体', '("半导 导体")'],
  ['体', '("体" *)'],
  ['手机15', '("手机 机 15" *)'],
  ['-chip', null],
  ['', null],
  ['" * -', null],
])('%s', (text, match) => {
  expect(toMatch(readTerms(text))).toBe(match);
});

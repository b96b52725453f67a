import { expect, test } from 'vitest';
import { expandPattern } from './build-gazetteer';

test.each([
  ['RTX #', ['RTX #']],
  ['iPhone #[ Pro| Max]', ['iPhone #', 'iPhone # Pro', 'iPhone # Max']],
  ['(GeForce |)RTX #', ['GeForce RTX #', 'RTX #']],
  ['iPad \\(#th generation\\)', ['iPad (#th generation)']],
  [
    'iPhone SE (\\(#nd generation\\)|\\(#rd generation\\)|#)',
    ['iPhone SE (#nd generation)', 'iPhone SE (#rd generation)', 'iPhone SE #'],
  ],
])('%s', (pattern, readings) => {
  expect(expandPattern(pattern)).toEqual(readings);
});

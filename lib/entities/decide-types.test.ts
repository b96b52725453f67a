import { expect, test } from 'vitest';
import { decideTypes } from './decide-types';

/** In the order of `nameTypes`: person, organisation, product, place, event. */
const fits = (...values: number[]) => Float32Array.from(values);

test('the mentions decide together', () => {
  const types = decideTypes([
    { name: 'Arc', fits: fits(0, 3, 2, 0, 0) },
    { name: 'Arc', fits: fits(0, 1, 4, 0, 0) },
  ]);
  expect(types).toEqual(new Map([['Arc', 'product']]));
});

test('what is said of the surname counts for the person, and only for a person', () => {
  const types = decideTypes([
    { name: 'Nir Berg', fits: fits(2, 1, 0, 0, 0) },
    { name: 'Mont Berg', fits: fits(1, 0, 0, 2, 0) },
    { name: 'Berg', fits: fits(9, 0, 0, 1, 0) },
  ]);
  expect(types.get('Nir Berg')).toBe('person');
  expect(types.get('Mont Berg')).toBe('place');
});

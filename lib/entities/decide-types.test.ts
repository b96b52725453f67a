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

test('a name of one word is hardly a person whom nobody calls in full', () => {
  const types = decideTypes([
    { name: 'Ines Almeida', fits: fits(50, 0, 0, 0, 0) },
    { name: 'Almeida', fits: fits(20, 0, 0, 0, 0) },
    { name: 'Corvane', fits: fits(20, 15, 0, 0, 0) },
    { name: 'Madonna', fits: fits(90, 10, 0, 0, 0) },
  ]);
  expect([...types.values()]).toEqual(['person', 'person', 'organisation', 'person']);
});

test('what comes in generations is a product or its maker', () => {
  const types = decideTypes([
    { name: 'Breakwater 2', fits: fits(0, 0, 50, 0, 0) },
    { name: 'Breakwater', fits: fits(90, 10, 20, 80, 0) },
    { name: 'Nokia 3310', fits: fits(0, 0, 50, 0, 0) },
    { name: 'Nokia', fits: fits(0, 40, 20, 0, 0) },
  ]);
  expect(types.get('Breakwater')).toBe('product');
  expect(types.get('Nokia')).toBe('organisation');
});

test('an organisation may go on under the first word of its name', () => {
  const types = decideTypes([
    { name: 'Sable Logic', fits: fits(0, 60, 0, 0, 0) },
    { name: 'Sable', fits: fits(50, 20, 10, 30, 0) },
    { name: 'Bath', fits: fits(0, 20, 10, 30, 0) },
  ]);
  expect([...types.values()]).toEqual(['organisation', 'organisation', 'place']);
});

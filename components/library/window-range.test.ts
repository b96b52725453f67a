import { expect, test } from 'vitest';
import { createWindowRange } from './window-range';

test('five more on both sides, two while the thumb is on its way, and five again where it rests', () => {
  const range = createWindowRange();
  const drawn = (startIndex: number, isScrolling: boolean) => {
    const items = range({ startIndex, endIndex: startIndex + 7, count: 1000 }, isScrolling);
    return [items[0], items.at(-1), items.length];
  };
  expect(drawn(0, false)).toEqual([0, 12, 13]);
  expect(drawn(1, true)).toEqual([0, 13, 14]);
  expect(drawn(50, true)).toEqual([48, 59, 12]);
  expect(drawn(50, true)).toEqual([48, 59, 12]);
  expect(drawn(51, true)).toEqual([49, 60, 12]);
  expect(drawn(51, false)).toEqual([46, 63, 18]);
  expect(drawn(990, true)).toEqual([988, 999, 12]);
});

test('a list shorter than the window', () => {
  expect(createWindowRange()({ startIndex: 0, endIndex: 1, count: 2 }, false)).toEqual([0, 1]);
});

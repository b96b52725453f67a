import { expect, test } from 'vitest';
import { keepLongest } from './keep-longest';

test('the longest reading wins, then the more particular type', () => {
  const kept = keepLongest([
    { start: 0, end: 5, type: 'place' },
    { start: 0, end: 9, type: 'organisation' },
    { start: 8, end: 12, type: 'date' },
    { start: 20, end: 24, type: 'quantity' },
    { start: 20, end: 24, type: 'date' },
    { start: 12, end: 20, type: 'person' },
  ]);
  expect(kept).toEqual([
    { start: 0, end: 9, type: 'organisation' },
    { start: 12, end: 20, type: 'person' },
    { start: 20, end: 24, type: 'date' },
  ]);
});

test('nothing of nothing', () => {
  expect(keepLongest([])).toEqual([]);
});

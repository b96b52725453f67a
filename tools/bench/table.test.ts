import { expect, test } from 'vitest';
import { show, table } from './table';

test.each([
  [0.9622, false, '.962'],
  [1, false, '1.000'],
  [-0.004, false, '-.004'],
  [0.0262, true, '2.6%'],
  [null, false, '–'],
  [undefined, true, '–'],
])('%s, a share: %s', (figure, isShare, expected) => {
  expect(show(figure, isShare)).toBe(expected);
});

test('columns are as wide as their widest cell, and a missing cell is empty', () => {
  expect(table(['', 'bar'], [['title', '.9'], ['date']])).toBe(
    ['|       | bar |', '| ----- | --: |', '| title |  .9 |', '| date  |     |'].join('\n'),
  );
});

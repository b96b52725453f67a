import { expect, test } from 'vitest';
import { formatTime, timesOf } from './pace';

const sentence = (spoken: string) => ({ spoken, start: 0, end: spoken.length });

test.each([
  [0, '0:00'],
  [44.4, '0:44'],
  [59.6, '1:00'],
  [725, '12:05'],
  [3723, '1:02:03'],
])('%s seconds', (seconds, text) => expect(formatTime(seconds)).toBe(text));

test('a text takes its characters’ time', () => {
  expect(timesOf([sentence('x'.repeat(150)), sentence('字'.repeat(10))])).toEqual([0, 10, 12]);
  expect(timesOf([])).toEqual([0]);
});

import { expect, test } from 'vitest';
import { halfOf, sample } from './halves';

// The parity of the last digit of `printf half:HOST | sha256sum`.
test.each([
  ['harbour-wire.test', 'tuning'],
  ['minato-tech.test', 'tuning'],
  ['marsa-tech.test', 'tuning'],
  ['example.org', 'other'],
])('%s is in the %s half', (host, half) => {
  expect(halfOf({ id: 'any', host })).toBe(half);
  expect(halfOf({ id: 'another', host })).toBe(half);
});

test('pages of no known site are split each by itself', () => {
  const split = Array.from({ length: 64 }, (_, index) => halfOf({ id: String(index), host: null }));
  expect(new Set(split)).toEqual(new Set(['tuning', 'other']));
});

test('a sample is the same whatever the order, and a smaller one is part of it', () => {
  const pages = Array.from({ length: 40 }, (_, index) => ({ id: String(index) }));
  const taken = sample(pages, 10);
  expect(taken).toHaveLength(10);
  expect(sample(pages.toReversed(), 10)).toEqual(taken);
  expect(sample(pages, 4)).toEqual(taken.slice(0, 4));
});

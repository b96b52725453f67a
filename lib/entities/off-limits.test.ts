import { expect, test } from 'vitest';
import { findOffLimits, outsideOf } from './off-limits';

const read = (text: string) => findOffLimits(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['see https://a.example/b?c=1 now', ['https://a.example/b?c=1']],
  ['pic.twitter.com/abc123', ['pic.twitter.com/abc123']],
  ['visit example.com today', ['example.com']],
  ['mail me@example.org', ['me@example.org']],
  ['by @someone on #CES2027', ['@someone', '#CES2027']],
  ['($AAPL) fell', ['($AAPL)']],
  ['(NASDAQ: AAPL)', ['(NASDAQ: AAPL)']],
  ['report.pdf, index.js and .zip', ['report.pdf,', 'index.js', '.zip']],
])('%s', (text, spans) => {
  expect(read(text)).toEqual(spans);
});

test.each([
  ['Node.js and Vue.js'],
  ['LWN.net says'],
  ['Booking.com’s'],
  ['https://doi.org/10.1109/5.771073'],
  ['$5.00 for the U.S.'],
  ['C# and .NET 9'],
])('nothing off limits in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('what touches a span is left out', () => {
  const spans = [
    { start: 5, end: 10 },
    { start: 20, end: 30 },
  ];
  const found = [0, 4, 9, 10, 15, 25, 30].map((start) => ({ start, end: start + 2 }));
  expect(outsideOf(spans, found).map(({ start }) => start)).toEqual([0, 10, 15, 30]);
});

import { expect, test } from 'vitest';
import { findPercents } from './percent';

function read(text: string): [string, number][] {
  return findPercents(text).map(({ start, end, value }) => {
    if (value?.kind !== 'percent') throw new Error('no percent');
    return [text.slice(start, end), value.value];
  });
}

test.each([
  ['up 12% on the year', '12%', 12],
  ['rose 0.4%.', '0.4%', 0.4],
  ['about 99.999% uptime', '99.999%', 99.999],
  ['3.5 per cent', '3.5 per cent', 3.5],
  ['20 percent of users', '20 percent', 20],
  ['a 15-percent cut', '15-percent', 15],
  ['ten percent', 'ten percent', 10],
  ['twenty-five per cent', 'twenty-five per cent', 25],
  ['30 pct', '30 pct', 30],
  ['5 percentage points', '5 percentage points', 5],
  ['25 basis points', '25 basis points', 0.25],
  ['20-30% faster', '20-30%', 20],
  ['20%-30% faster', '20%-30%', 20],
  ['20–30 percent', '20–30 percent', 20],
  ['10 to 15 percent', '10 to 15 percent', 10],
  ['between 30 and 35 percent', '30 and 35 percent', 30],
  ['fell -5% overnight', '-5%', -5],
  ['(+2.1%)', '+2.1%', 2.1],
  ['a −0.3% change', '−0.3%', -0.3],
  ['1,200% growth', '1,200%', 1200],
  ['50 % of it', '50 %', 50],
  ['over 80%+', '80%', 80],
  ['100% recycled', '100%', 100],
  ['~40% less', '40%', 40],
  ['50% off', '50%', 50],
])('%s', (text, span, value) => {
  expect(read(text)).toEqual([[span, value]]);
});

test.each([
  ['a%20b'],
  ['printf %d'],
  ['percent of people'],
  ['version 5.1'],
  ['top 10'],
  ['A100% is a chip?'],
  ['5 points'],
  ['20 per month'],
])('no percent in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('two with "to" and their own signs stay two', () => {
  expect(read('from 50% to 60%').map(([span]) => span)).toEqual(['50%', '60%']);
});

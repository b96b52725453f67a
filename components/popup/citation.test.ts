import { expect, test } from 'vitest';
import type { Article } from '../../lib/article/article';
import { citation } from './citation';

const address = 'https://harbour.example/yard';
const article = {
  title: 'Tidewater opens its second yard',
  byline: ['Mara Quist'],
  siteName: 'Harbour Daily',
  publishedTime: '2026-03-04T09:30:00Z',
  canonicalUrl: address,
};
const title = '“Tidewater opens its second yard”';

test.each<[string, Partial<Article>, string]>([
  ['whole', {}, `Mara Quist, ${title}, Harbour Daily, 4 Mar 2026, ${address}`],
  ['two authors', { byline: ['A B', 'C D'] }, `A B and C D, ${title}, Harbour Daily, 4 Mar 2026, ${address}`],
  ['three authors', { byline: ['A', 'B', 'C'] }, `A, B and C, ${title}, Harbour Daily, 4 Mar 2026, ${address}`],
  ['many authors', { byline: ['A', 'B', 'C', 'D'] }, `A and others, ${title}, Harbour Daily, 4 Mar 2026, ${address}`],
  ['nobody, no date', { byline: [], publishedTime: null }, `${title}, Harbour Daily, ${address}`],
  ['a month', { publishedTime: '2026-03' }, `Mara Quist, ${title}, Harbour Daily, Mar 2026, ${address}`],
  [
    'quotes',
    { title: 'The “second” "yard"' },
    `Mara Quist, “The ‘second’ ‘yard’”, Harbour Daily, 4 Mar 2026, ${address}`,
  ],
])('%s', (_, change, expected) => expect(citation({ ...article, ...change })).toBe(expected));

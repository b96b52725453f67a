import { expect, test } from 'vitest';
import { markExcerpt, markHits } from './mark-hits';
import type { Marked } from '../search-answer';
import { readTerms } from './terms';

const show = (marked: Marked[]): string => marked.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['huawei', 'Huawei sues', '[Huawei] sues'],
  ['strasse', 'Die Straßenbahn', 'Die [Straßenbahn]'],
  ['"strasse"', 'Die Straßenbahn', 'Die Straßenbahn'],
  ['uber', 'Über U\u0308ber', '[Über] [U\u0308ber]'],
  ['"data center"', 'Data-center, data center', '[Data-center], [data center]'],
  ['at&t', 'AT&T at tea', '[AT&T] at tea'],
  ['chip chips', 'Chips', '[Chips]'],
  ['chip -export', 'chip export', '[chip] export'],
  ['半导', '新半导体厂', '新[半导]体厂'],
  ['手机15', '手机15 手机 15', '[手机15] [手机 15]'],
  ['🦊', '🦊', '🦊'],
])('%s in %s', (typed, text, marked) => {
  expect(show(markHits(text, readTerms(typed)))).toBe(marked);
});

const filler = 'Lorem ipsum dolor sit amet consetetur sadipscing elitr. '.repeat(10);

test('an excerpt is where most of the words stand together, cut between words', () => {
  const text = `${filler}A chip alone.\n\n${filler}The chip and its export rules.\n\n${filler}`;
  const excerpt = show(markExcerpt(text, readTerms('chip export')));
  expect(excerpt).toMatch(/^… .*The \[chip\] and its \[export\] rules\. Lorem .* …$/u);
  expect(excerpt.length).toBeLessThan(190);
});

test.each([
  ['without a hit it is the beginning', 'nothing', /^Lorem ipsum .* …$/u],
  ['a text without spaces is cut anywhere', '半', /^… .{100,170} …$/u],
])('%s', (_, typed, pattern) => {
  const text = typed === '半' ? '体🦊'.repeat(100) + '半' + '体🦊'.repeat(100) : filler;
  const excerpt = show(markExcerpt(text, readTerms(typed)));
  expect(excerpt.replaceAll(/[[\]]/gu, '')).toMatch(pattern);
  // No half of a character.
  expect(encodeURI(excerpt)).not.toContain('%EF%BF%BD');
});

test('no text, no excerpt', () => {
  expect(markExcerpt('', readTerms('a'))).toEqual([]);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mendTree } from '../mend-tree';
import { readSourceSet } from './read-source-set';
import { bestOfSet } from './source-set';

test.each<[string, [string, string | null][]]>([
  ['', []],
  ['a.jpg', [['a.jpg', null]]],
  ['a.jpg 1x, b.jpg 2x', [['a.jpg', '1x'], ['b.jpg', '2x']]],
  ['a.jpg 1x,b.jpg 2x', [['a.jpg', '1x'], ['b.jpg', '2x']]],
  [' , a.jpg\n 640w ,\tb.jpg 1280w,', [['a.jpg', '640w'], ['b.jpg', '1280w']]],
  ['w_300,h_200/a.jpg 300w, w_600,h_400/a.jpg 600w', [['w_300,h_200/a.jpg', '300w'], ['w_600,h_400/a.jpg', '600w']]],
  ['a.jpg, b.jpg 2x', [['a.jpg', null], ['b.jpg', '2x']]],
  ['a.jpg,,, b.jpg', [['a.jpg', null], ['b.jpg', null]]],
  ['a.jpg 640w 480h, b.jpg 2x', [['a.jpg', '640w'], ['b.jpg', '2x']]],
  ['a.jpg wide, b.jpg 2x', [['a.jpg', null], ['b.jpg', '2x']]],
])('%j', (set, expected) => {
  expect(readSourceSet(set).map(({ address, descriptor }) => [address, descriptor])).toEqual(expected);
}); // prettier-ignore

// The time that a test has is the bar: of the shortest of these an expression took minutes.
test.each([',', ' ', 'a', ' a', '1', 'a,', ', ', ' 1'])('100,000 letters of %j', (unit) => {
  const set = `a ${unit.repeat(100_000 / unit.length)} b`;
  readSourceSet(set);
  bestOfSet(set);
});

test('and in what is made safe', () => {
  const page = document.implementation.createHTMLDocument('');
  page.body.append(page.createElement('img'));
  page.body.firstElementChild!.setAttribute('srcset', `${'a'.repeat(100_000)} b, c.jpg 2x`);
  mendTree(page.body, 'https://news.example/');
  expect(page.body.firstElementChild!.getAttribute('srcset')).toContain('https://news.example/c.jpg 2x');
});

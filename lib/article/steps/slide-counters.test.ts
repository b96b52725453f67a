// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropSlideCounters } from './slide-counters';
import type { Removal } from './take-out';

const pictures = '<img src="/a.jpg"><img src="/b.jpg"><img src="/c.jpg">';

test.each([
  ['with as many pictures', `<div><span>1 / 3</span>${pictures}</div>`, ['1 / 3']],
  ['one for each picture', `<div><p>1 of 3</p><p>2 of 3</p>${pictures}</div>`, ['1 of 3', '2 of 3']],
  ['a score', `<div><p>4/5</p>${pictures}</div>`, []],
  ['without pictures', '<p>1/3</p>', []],
  ['in a sentence', `<p>Of them 1 / 3 work.</p>${pictures}`, []],
])('a counter %s', (_, html, gone) => {
  document.body.innerHTML = html;
  const removals: Removal[] = [];
  dropSlideCounters(document.body, removals);
  expect(removals.map(({ text }) => text)).toEqual(gone);
});

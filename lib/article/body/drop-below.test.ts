// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Removal } from '../steps/take-out';
import { dropBelow } from './drop-below';

const prose = (about: string): string =>
  `<p>${about} was opened on Monday by the maker of sensors, which said that it would hire 900 people there.</p>`;
const story = `<div><h1 class="title">A plant</h1>${prose('The plant')}${prose('A second plant')}</div>`;
const teasers =
  '<a href="/a/one">A longer title</a><a href="/a/two">Another long title</a><a href="/a/three">A third of them</a>';
const next = (link: string, told = '<time>Monday</time>'): string =>
  `<div><h2 class="title"><a href="${link}">A port</a></h2>${told}${prose('The port')}${prose('The pier')}</div>`;

function reasons(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const removals: Removal[] = [];
  dropBelow(body, 'https://news.example/a/story', removals);
  return removals.map(({ reason }) => reason);
}

test.each([
  ['the next story', story + next('/a/port'), ['next story']],
  ['an entry of a live blog, whose title leads to itself', story + next('#port'), []],
  ['a section without author or date', story + next('/a/port', ''), []],
  ['small print below a list of stories', `${story}<div>${teasers}</div><div>${prose('It')}</div>`, ['small print']],
  ['a part of the text below a list', `${story}<div>${teasers}</div><div><h2>A part</h2>${prose('It')}</div>`, []],
  [
    'paragraphs where the title stands alone',
    `<h1>A</h1>${prose('A')}<div>${teasers}</div><div>${prose('B')}</div>`,
    [],
  ],
])('%s', (_, html, expected) => {
  expect(reasons(html)).toEqual(expected);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findMainBox } from './find-main-box';
import { readRuns } from './read-runs';
import { weighRuns } from './weigh-runs';

const about = (topic: string): string =>
  `<p>The ${topic} was the first thing that visitors asked about, and the keeper told them of it at length, every day.</p>`;
const several = (topic: string, count: number): string =>
  Array.from({ length: count }, (_, index) => about(`${topic} of ${index}`)).join('');
const article = `<article><h1>The harbour</h1>${several('harbour', 10)}</article>`;

function mainBox(html: string): { id: string; total: number } {
  const { body } = new DOMParser().parseFromString(`<base href="https://news.example/a/story">${html}`, 'text/html');
  const weighed = weighRuns(readRuns(body), body);
  return { id: findMainBox(body, weighed).localName, total: weighed.counted.filter(Boolean).length };
}
const teasers = (link: (index: number) => string): string =>
  `<ul>${Array.from({ length: 12 }, (_, index) => `<li>${link(index)}${about(`story ${index}`)}</li>`).join('')}</ul>`;

test.each([
  ['alone', article, 'article', 10],
  ['with teasers', article + teasers((index) => `<h3><a href="/b/${index}">What became of story ${index}</a></h3>`), 'article', 10],
  ['with teasers without headings', article + teasers((index) => `<a href="/b/${index}">What became of ${index}</a>`), 'article', 10],
  ['a round-up of links to other sites', `<article><h1>Ten</h1>${teasers((index) => `<h3><a href="https://shop${index}.example/">Number ${index} of the list</a></h3>`)}</article>`, 'ul', 12],
  ['a round-up with links into itself', `<article><h1>Ten</h1>${teasers((index) => `<h3><a href="#n${index}">Number ${index} of the list</a></h3>`)}</article>`, 'ul', 12],
  ['with more comments', `${article}<div class="post-comments">${several('comment', 30)}</div>`, 'article', 10],
  ['with more related stories in full', `${article}<div class="related">${several('story', 30)}</div>`, 'article', 10],
  ['with a footer of small print', `${article}<footer>${several('company', 10)}</footer>`, 'article', 10],
  ['in a box called a sidebar', `<h1>The harbour</h1><div class="sidebar">${several('harbour', 10)}</div>`, 'div', 10],
])('%s', (_, html, id, total) => {
  expect(mainBox(html)).toEqual({ id, total });
}); // prettier-ignore

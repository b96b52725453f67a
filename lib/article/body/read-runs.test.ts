// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readRuns } from './read-runs';

const words =
  'The keeper of the lighthouse had answered the same question for thirty years, at length and with a chart.';
const bodyOf = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;

test.each([
  ['a paragraph', `<p>${words}</p>`, 1],
  ['a paragraph with inline marks', `<p>The <b>keeper</b>${words.slice(10)}</p>`, 1],
  ['paragraphs parted by blocks', `<div>${words}<p>Second: ${words}</p></div>`, 2],
  ['lines parted by breaks', `<div>The keeper<br>of the lighthouse<br>${words.slice(28)}</div>`, 1],
  ['a label', '<p>The keeper of the lighthouse</p>', 0],
  ['indentation', `<p>The keeper${' '.repeat(200)}of the lighthouse</p>`, 0],
  ['a list of links', `<p><a href="/a">${words}</a></p>`, 0],
  ['a link in a paragraph', `<p>${words} <a href="/a">The chart</a></p>`, 1],
  ['the same twice', `<p>${words}</p><p>${words}</p>`, 1],
  ['scripts and forms', `<script>${words}</script><button>${words}</button>`, 0],
  ['hidden parts', `<p hidden>${words}</p><p aria-hidden="true">${words}</p><p style="display: none">${words}</p>`, 0],
  ['Chinese, which takes half as many characters', `<p>${'灯塔的看守人三十年来一直回答同一个问题'.repeat(3)}</p>`, 1],
])('%s', (_, html, count) => {
  expect(readRuns(bodyOf(html)).runs).toHaveLength(count);
});

test('boxes know their stretch of the list', () => {
  const body = bodyOf(`<p>First. ${words}</p><div><p>Second. ${words}</p><p>Third. ${words}</p></div><div>None.</div>`);
  const { spans } = readRuns(body);
  expect(spans.get(body)).toEqual({ from: 0, to: 3 });
  expect([...body.querySelectorAll('div')].map((box) => spans.get(box))).toEqual([{ from: 1, to: 3 }, undefined]);
});

test('a thousand boxes in one another', () => {
  const body = bodyOf('');
  let box: Element = body;
  for (let depth = 0; depth < 1_000; depth += 1) box = box.appendChild(body.ownerDocument.createElement('div'));
  box.textContent = words;
  expect(readRuns(body).spans.size).toBe(1_001);
});

// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findListedChapter } from './find-listed-chapter';

const links = (...addresses: string[]): string =>
  addresses.map((href) => `<dt><a href="${href}">Part</a></dt>`).join('');
const pages = links('drums.html', 'brakes.html', 'brakes.html#band', 'gears.html');

test.each([
  ['the pages of a chapter', `<div id="found"><h2>Winches</h2><div class="toc"><dl class="toc">${pages}</dl></div></div>`, true],
  ['places on the same page', `<div><h2>Winches</h2><dl class="toc">${links('#a', '#b', '#c', 'gears.html')}</dl></div>`, false],
  ['two lists', `<div><h2>Winches</h2><dl class="toc">${pages}</dl></div><ul id="toc">${pages}</ul>`, false],
  ['a list without a heading', `<dl class="toc">${pages}</dl>`, false],
  ['another list', `<div><h2>Winches</h2><dl>${pages}</dl></div>`, false],
])('%s', (_, html, isFound) => {
  const page = `<base href="https://manual.example/winches.html">${html}`;
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  expect(findListedChapter(body)?.id === 'found').toBe(isFound);
}); // prettier-ignore
